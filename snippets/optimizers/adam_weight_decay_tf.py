import tensorflow as tf

optimizer = tf.keras.optimizers.Adam(0.5, weight_decay=0.1)
weight = tf.Variable(2.0)
optimizer.apply_gradients([(tf.constant(1.0), weight)])
print("weight %.3f" % weight.numpy())
