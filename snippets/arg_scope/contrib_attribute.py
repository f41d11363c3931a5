import tensorflow as tf

print(tf.contrib.framework.arg_scope.__name__)
