import tensorflow as tf
from tensorflow.contrib import rnn

cells = [rnn.GRUCell(2) for _ in range(4)]
same = tf.constant_initializer(0.1)
with tf.variable_scope("", initializer=same):
    outputs, _, _ = rnn.stack_bidirectional_dynamic_rnn(
        cells[:2], cells[2:], tf.ones([1, 3, 2]), dtype=tf.float32
    )
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(outputs.shape)
    print(session.run(outputs)[0, -1].round(4))
