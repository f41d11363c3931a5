import tensorflow as tf

cell = tf.contrib.rnn.LSTMBlockCell(2)
state = cell.zero_state(1, tf.float32)
with tf.variable_scope("", initializer=tf.constant_initializer(0.1)):
    output, _ = cell(tf.ones([1, 3]), state)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(output).round(4))
