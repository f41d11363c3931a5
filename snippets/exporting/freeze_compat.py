import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    x = v1.placeholder(tf.float32, [None], name="x")
    weight = v1.get_variable("weight", initializer=3.0)
    tf.multiply(x, weight, name="y")
    session.run(v1.global_variables_initializer())
    frozen = v1.graph_util.convert_variables_to_constants(
        session, v1.get_default_graph().as_graph_def(), ["y"]
    )

with tf.Graph().as_default(), v1.Session() as session:
    tf.import_graph_def(frozen, name="")
    print(session.run("y:0", {"x:0": [1.0, 2.0]}))
