import tensorflow as tf

print(len(tf.compat.v1.get_default_graph().get_operations()))
