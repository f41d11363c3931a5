import tensorflow as tf

v1 = tf.compat.v1

with tf.Graph().as_default(), v1.Session() as session:
    cell = v1.nn.rnn_cell.LSTMCell(1, initializer=v1.ones_initializer())
    outputs, _ = v1.nn.dynamic_rnn(
        cell, tf.ones([1, 4, 5]), sequence_length=[2], dtype=tf.float32
    )
    session.run(v1.global_variables_initializer())
    print([
        round(float(step), 3) for step in session.run(outputs)[0, :, 0]
    ])
