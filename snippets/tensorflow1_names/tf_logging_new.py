import tensorflow as tf

tf.get_logger().setLevel("ERROR")
print(tf.get_logger().getEffectiveLevel())
