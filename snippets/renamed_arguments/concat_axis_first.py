import tensorflow as tf

joined = tf.concat(1, [tf.ones((2, 3)), tf.ones((2, 3))])  # before TensorFlow 1.0: axis first
print(joined.shape)
