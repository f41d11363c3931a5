import tensorflow as tf

loss = tf.losses.MeanSquaredError()
print(loss(tf.constant([[1.0]]), tf.constant([[3.0]])).shape)
