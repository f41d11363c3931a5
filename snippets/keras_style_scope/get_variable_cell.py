import tensorflow as tf

v1 = tf.compat.v1


class Gate(v1.nn.rnn_cell.RNNCell):
    output_size = state_size = 4

    def call(self, inputs, state):
        kernel = v1.get_variable("kernel", [inputs.shape[-1], 4])
        return tf.matmul(inputs, kernel), state


with tf.Graph().as_default():
    old = Gate()
    for _ in range(2):
        old(tf.zeros([3, 5]), tf.zeros([3, 4]))
    print("outside:", [variable.name for variable in old.weights])
    with v1.layers.experimental.keras_style_scope():
        new = Gate()
    for _ in range(2):
        new(tf.zeros([3, 5]), tf.zeros([3, 4]))
