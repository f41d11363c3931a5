import tensorflow as tf

for build in range(2):
    # an own graph for each build: nothing to reset
    with tf.Graph().as_default() as graph:
        tf.constant(1.0)
    operations = graph.get_operations()
    print([operation.name for operation in operations])
