import tensorflow as tf

same = tf.constant_initializer(0.1)
cell = tf.contrib.rnn.BasicLSTMCell(2)
with tf.variable_scope("", initializer=same):
    output, _ = cell(tf.ones([1, 2]), cell.zero_state(1, tf.float32))
with tf.train.MonitoredSession() as session:
    print(session.run(output).round(4))
