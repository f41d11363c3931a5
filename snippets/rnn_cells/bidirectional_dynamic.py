import tensorflow as tf

cells = [tf.nn.rnn_cell.BasicRNNCell(2) for _ in range(2)]
zeros = tf.zeros([1, 2])
with tf.variable_scope("", initializer=tf.ones_initializer()):
    outputs, _ = tf.nn.bidirectional_dynamic_rnn(
        *cells, tf.ones([1, 3, 2]), None, zeros, zeros
    )
with tf.train.MonitoredSession() as session:
    print(session.run(outputs[1]).round(4)[0, 0])
