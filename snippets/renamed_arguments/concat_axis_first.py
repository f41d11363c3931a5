import tensorflow as tf

# before TensorFlow 1.0: axis first
joined = tf.concat(1, [tf.ones((2, 3)), tf.ones((2, 3))])
print(joined.shape)
