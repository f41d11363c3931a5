import tensorflow as tf

stack = tf.nn.rnn_cell.MultiRNNCell([
    tf.nn.rnn_cell.LSTMCell(2) for _ in range(2)
])
with tf.variable_scope(
    "rnn", initializer=tf.constant_initializer(0.1)
), tf.Session() as session:
    outputs, _ = tf.nn.dynamic_rnn(
        stack, tf.ones([1, 7, 5]), dtype=tf.float32
    )
    session.run(tf.global_variables_initializer())
    print(["%.3f" % number for number in session.run(outputs)[0, -1]])
