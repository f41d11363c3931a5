import tensorflow as tf

weights = tf.Variable(tf.truncated_normal([3, 4], stddev=0.1))
print(weights.shape)
