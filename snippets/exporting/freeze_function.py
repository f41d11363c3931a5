import tensorflow as tf
from tensorflow.python.framework import convert_to_constants

freeze = convert_to_constants.convert_variables_to_constants_v2
weight = tf.Variable(3.0)


@tf.function
def multiply(x):
    return tf.identity(x * weight, name="y")


x = tf.TensorSpec([None], tf.float32, name="x")
frozen = freeze(multiply.get_concrete_function(x)).graph.as_graph_def()

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    tf.import_graph_def(frozen, name="")
    print(session.run("y:0", {"x:0": [1.0, 2.0]}))
