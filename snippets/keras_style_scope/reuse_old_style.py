import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default():
    first = v1.nn.rnn_cell.LSTMCell(8, name="cell")
    second = v1.nn.rnn_cell.LSTMCell(8, name="cell", reuse=True)
    state = first.zero_state(3, tf.float32)
    for cell in (first, second):
        cell(tf.zeros([3, 5]), state)
    sizes = [v.shape.num_elements() for v in v1.global_variables()]
print(sum(sizes), "parameters in both")
