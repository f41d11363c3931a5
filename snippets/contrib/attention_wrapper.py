import tensorflow as tf
from tensorflow.contrib import seq2seq

memory = tf.constant([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
with tf.variable_scope("", initializer=tf.constant_initializer(0.5)):
    cell = seq2seq.AttentionWrapper(
        tf.nn.rnn_cell.BasicRNNCell(2),
        seq2seq.LuongAttention(2, memory),
    )
    state = cell.zero_state(1, tf.float32)
    for inputs in [[[2.0, 1.0]], [[0.0, 1.0]]]:
        outputs, state = cell(tf.constant(inputs), state)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    found = session.run([outputs, state.alignments])
print(*[part.round(4) for part in found])
