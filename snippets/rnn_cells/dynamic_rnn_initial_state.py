import tensorflow as tf

v1 = tf.compat.v1

with tf.Graph().as_default():
    cell = tf.keras.layers.LSTMCell(8)
    cell.build((None, 5))
    state = [tf.zeros([3, 8]), tf.zeros([3, 8])]
    outputs, _ = v1.nn.dynamic_rnn(
        cell, tf.zeros([3, 7, 5]), initial_state=state
    )
    print(outputs.shape, len(cell.weights))
