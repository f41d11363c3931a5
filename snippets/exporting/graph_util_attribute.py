import tensorflow as tf

convert = tf.graph_util.convert_variables_to_constants
with tf.Session() as session:
    weight = tf.get_variable("weight", initializer=3.0)
    session.run(tf.global_variables_initializer())
    frozen = convert(session, session.graph_def, ["weight"])
print(sorted(node.op for node in frozen.node))
