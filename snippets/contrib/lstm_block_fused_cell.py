import tensorflow as tf

cell = tf.contrib.rnn.LSTMBlockFusedCell(2)
backward = tf.contrib.rnn.TimeReversedFusedRNN(
    tf.contrib.rnn.LSTMBlockFusedCell(2)
)
x = tf.constant([[[1.0]], [[2.0]], [[3.0]]])  # steps, batch, features
with tf.variable_scope("", initializer=tf.constant_initializer(0.1)):
    forwards, _ = cell(x, dtype=tf.float32)
    backwards, _ = backward(x, dtype=tf.float32)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for outputs in session.run([forwards, backwards]):
        print(outputs[:, 0, 0].round(4))
