import tensorflow as tf

one, two = tf.Variable(1.0), tf.Variable(2.0)
optimizer = tf.keras.optimizers.Adam()
if hasattr(optimizer, "build"):
    optimizer.build([one, two])
optimizer.apply_gradients([(tf.constant(1.0), one)])
optimizer.apply_gradients([(tf.constant(1.0), two)])
print(one.numpy().round(3), two.numpy().round(3))
