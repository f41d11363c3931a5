import tensorflow as tf

print(tf.compat.v1.contrib.framework.arg_scope.__name__)
