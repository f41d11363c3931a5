import tensorflow as tf

v1 = tf.compat.v1

with tf.Graph().as_default(), v1.Session() as session:
    cell = v1.nn.rnn_cell.BasicLSTMCell(2, dtype=tf.float32)
    layer = tf.keras.layers.RNN(cell)
    outputs = layer(tf.ones([1, 3, 4]))
    session.run(v1.global_variables_initializer())
    kernel, bias = layer.weights
    session.run(v1.assign(kernel, tf.fill(kernel.shape, 0.1)))
    print(["%.3f" % one for one in session.run(outputs)[0]])
