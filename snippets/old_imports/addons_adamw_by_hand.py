import tensorflow as tf

weight = tf.Variable(2.0)
optimizer = tf.keras.optimizers.Adam(learning_rate=0.5)
weight.assign(weight - 0.1 * weight)
optimizer.apply_gradients([(tf.constant(1.0), weight)])
print("weight %.3f" % weight.numpy())
