import tensorflow as tf

tf.enable_eager_execution()
print((2 * tf.constant([1.0, 2.0])).numpy().tolist())
