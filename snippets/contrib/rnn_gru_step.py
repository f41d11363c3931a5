import tensorflow as tf

same, zeros = tf.constant_initializer(0.1), tf.zeros_initializer()
cell = tf.contrib.rnn.GRUCell(
    2, kernel_initializer=same, bias_initializer=zeros
)
output, _ = cell(tf.ones([1, 2]), tf.ones([1, 2]))
with tf.train.MonitoredSession() as session:
    print(session.run(output).round(4))
