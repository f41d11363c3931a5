import tensorflow as tf

joined = tf.concat([tf.ones((2, 3)), tf.zeros((2, 1))], axis=1)
print(joined.numpy().tolist())
