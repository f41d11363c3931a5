import tensorflow as tf

v1 = tf.compat.v1


def network(inputs):
    cell = v1.nn.rnn_cell.LSTMCell(2)
    outputs, _ = v1.nn.dynamic_rnn(cell, inputs, dtype=tf.float32)
    return outputs[0, -1]


with tf.Graph().as_default(), v1.Session() as session:
    results = []
    for inputs in tf.ones([1, 7, 5]), tf.zeros([1, 7, 5]):
        with v1.variable_scope(
            "network",
            reuse=v1.AUTO_REUSE,
            initializer=v1.constant_initializer(0.1),
        ):
            results.append(network(inputs))
    session.run(v1.global_variables_initializer())
    for result in session.run(results):
        print(["%.3f" % number for number in result])
