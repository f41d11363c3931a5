import tensorflow as tf

cell = tf.contrib.cudnn_rnn.CudnnCompatibleLSTMCell(2)
with tf.variable_scope("", initializer=tf.constant_initializer(0.1)):
    outputs, _ = tf.nn.dynamic_rnn(
        cell, tf.ones([1, 3, 2]), dtype=tf.float32
    )
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(outputs)[0, -1].round(4))
