import tensorflow as tf
from tensorflow.python.framework import graph_util

convert = graph_util.convert_variables_to_constants
with tf.Session() as session:
    x = tf.placeholder(tf.float32, [None], name="x")
    weight = tf.get_variable("weight", initializer=3.0)
    tf.multiply(x, weight, name="y")
    session.run(tf.global_variables_initializer())
    frozen = convert(session, session.graph_def, ["y"])

with tf.Graph().as_default(), tf.Session() as session:
    tf.import_graph_def(frozen, name="")
    print(session.run("y:0", {"x:0": [1.0, 2.0]}))
