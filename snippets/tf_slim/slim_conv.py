import tensorflow as tf
import tf_slim as slim

with tf.Graph().as_default() as graph:
    inputs = tf.zeros([1, 28, 28, 1])
    with slim.arg_scope(
        [slim.conv2d, slim.fully_connected], activation_fn=tf.nn.elu
    ):
        outputs = slim.conv2d(inputs, 32, 3, stride=2)
        outputs = slim.fully_connected(slim.flatten(outputs), 10)
    names = [
        variable.name for variable in tf.compat.v1.global_variables()
    ]
    kinds = [operation.type for operation in graph.get_operations()]
print(outputs.shape, names)
assert kinds.count("Elu") == 2 and outputs.shape == (1, 10)
