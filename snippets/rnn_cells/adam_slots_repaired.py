import tensorflow as tf

v1 = tf.compat.v1


def network():
    cell = v1.nn.rnn_cell.BasicLSTMCell(8)
    outputs, _ = v1.nn.dynamic_rnn(
        cell, tf.ones([3, 7, 5]), dtype=tf.float32
    )
    return tf.reduce_sum(outputs)


with tf.Graph().as_default(), v1.Session() as session:
    v1.train.GradientDescentOptimizer(0.1).minimize(network())
    session.run(v1.global_variables_initializer())
    v1.train.Saver().save(session, "./trained")

with tf.Graph().as_default(), v1.Session() as session:
    v1.train.AdamOptimizer().minimize(network())
    session.run(v1.global_variables_initializer())
    saved = set(
        tf.train.load_checkpoint(
            "./trained"
        ).get_variable_to_shape_map()
    )
    known = [
        variable
        for variable in v1.global_variables()
        if variable.op.name in saved
    ]
    v1.train.Saver(known).restore(session, "./trained")
    print([variable.op.name for variable in known])
    print(
        len(v1.global_variables()) - len(known),
        "variables start afresh",
    )
