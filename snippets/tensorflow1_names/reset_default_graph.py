import tensorflow as tf

tf.reset_default_graph()
tf.constant(1.0, name="one")
print([operation.name for operation in tf.get_default_graph().get_operations()])
