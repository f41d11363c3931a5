import tensorflow as tf

loss = tf.losses.MeanSquaredError()
print(loss([[1.0]], [[3.0]]).shape)
