import tensorflow as tf

for build in range(2):
    with tf.Graph().as_default() as graph:  # an own graph for each build: nothing to reset
        tf.constant(1.0)
    operations = graph.get_operations()
    print([operation.name for operation in operations])
