import tensorflow as tf

v1 = tf.compat.v1


def network(cell):
    outputs, _ = v1.nn.dynamic_rnn(
        cell, tf.ones([1, 7, 5]), dtype=tf.float32
    )
    return outputs[0, -1], v1.trainable_variables()


with tf.Graph().as_default(), v1.Session() as session:
    with v1.variable_scope(
        "", initializer=v1.constant_initializer(0.1)
    ):
        network(v1.nn.rnn_cell.LSTMCell(2))
    session.run(v1.global_variables_initializer())
    v1.train.Saver().save(session, "./model")

print(tf.train.list_variables("./model"))
with tf.Graph().as_default(), v1.Session() as session:
    last, (kernel, bias) = network(v1.nn.rnn_cell.BasicLSTMCell(2))
    names = {"rnn/lstm_cell/kernel": kernel, "rnn/lstm_cell/bias": bias}
    v1.train.Saver(names).restore(session, "./model")
    print(["%.3f" % number for number in session.run(last)])
