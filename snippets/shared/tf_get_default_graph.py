import tensorflow as tf

print(len(tf.get_default_graph().get_operations()))
