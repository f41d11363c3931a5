import tensorflow as tf

steps, start = [tf.ones([1, 2])] * 3, tf.zeros([1, 2])
cell = tf.contrib.rnn.BasicRNNCell(2)
with tf.variable_scope("", initializer=tf.ones_initializer()):
    outputs, _ = tf.contrib.legacy_seq2seq.rnn_decoder(
        steps, start, cell
    )
with tf.train.MonitoredSession() as session:
    print(session.run(outputs[0]).round(4), len(outputs))
