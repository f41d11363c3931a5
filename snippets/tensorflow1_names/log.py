import tensorflow as tf

loss = -tf.reduce_mean(tf.log([0.5, 0.25]))
print(loss.shape)
