import tensorflow as tf

optimizer = tf.keras.optimizers.Adam()
one, two = tf.Variable(1.0), tf.Variable(2.0)
optimizer.apply_gradients([(tf.constant(1.0), one)])
optimizer.apply_gradients([(tf.constant(1.0), two)])
print(one.numpy().round(3), two.numpy().round(3))
