import tensorflow as tf

# TensorFlow 2 does this by itself
tf.compat.v1.enable_eager_execution()
cells = tf.compat.v1.nn.rnn_cell

first = cells.MultiRNNCell([cells.LSTMCell(8), cells.LSTMCell(8)])
second = cells.MultiRNNCell([cells.LSTMCell(8), cells.LSTMCell(8)])
inputs = tf.zeros([3, 5])
state = first.zero_state(3, tf.float32)
for cell in (first, second):
    cell(inputs, state)
    print(cell.weights[0].name)
print(
    "shared:", [a is b for a, b in zip(first.weights, second.weights)]
)
