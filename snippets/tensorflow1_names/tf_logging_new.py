import tensorflow as tf

tf.get_logger().setLevel("ERROR")
print(tf.get_logger().getEffectiveLevel(), tf.compat.v1.logging.get_verbosity())
