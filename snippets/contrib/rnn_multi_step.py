import tensorflow as tf

same = tf.constant_initializer(0.1)
cells = [tf.contrib.rnn.BasicRNNCell(2) for _ in range(2)]
with tf.variable_scope("", initializer=same):
    cell = tf.contrib.rnn.MultiRNNCell(cells)
    output, _ = cell(tf.ones([1, 2]), [tf.zeros([1, 2])] * 2)
with tf.train.MonitoredSession() as session:
    print(session.run(output).round(4))
