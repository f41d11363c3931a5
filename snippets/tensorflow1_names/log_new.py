import tensorflow as tf

loss = -tf.reduce_mean(tf.math.log([0.5, 0.25]))
print("%.4f" % loss.numpy())
