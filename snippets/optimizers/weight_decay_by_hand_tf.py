import tensorflow as tf

rate, decay = 0.5, 0.1
optimizer = tf.keras.optimizers.Adam(rate)
weight = tf.Variable(2.0)
weight.assign(weight - rate * decay * weight)
optimizer.apply_gradients([(tf.constant(1.0), weight)])
print("weight %.3f" % weight.numpy())
