import tensorflow as tf

stack = tf.nn.rnn_cell.MultiRNNCell([tf.nn.rnn_cell.LSTMCell(2)])
with tf.variable_scope(
    "rnn", initializer=tf.constant_initializer(0.1)
), tf.Session() as session:
    outputs, state = tf.nn.dynamic_rnn(
        stack, tf.ones([1, 7, 5]), dtype=tf.float32
    )
    session.run(tf.global_variables_initializer())
    for value in session.run([outputs[:, -1], state[0].c]):
        print(["%.3f" % number for number in value[0]])
