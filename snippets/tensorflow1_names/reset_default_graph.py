import tensorflow as tf

for build in range(2):
    tf.reset_default_graph()
    tf.constant(1.0)
    operations = tf.get_default_graph().get_operations()
    print([operation.name for operation in operations])
