import tensorflow as tf


def rnn_decoder(inputs, state, cell, feed_back=None):
    outputs = []
    for step, x in enumerate(inputs):
        if feed_back and outputs:
            x = feed_back(outputs[-1], step)
        output, state = cell(x, state)
        outputs.append(output)
    return outputs, state


def feed_back(previous, step):
    return previous * 2.0


same = tf.keras.initializers.Constant(0.1)
cell = tf.keras.layers.SimpleRNNCell(
    2, kernel_initializer=same, recurrent_initializer=same
)
inputs = [tf.ones([1, 2]) for _ in range(3)]
outputs, state = rnn_decoder(
    inputs, [tf.zeros([1, 2])], cell, feed_back
)
for output in outputs:
    print(output.numpy().round(4))
