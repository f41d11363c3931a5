import tensorflow as tf

memory = tf.constant([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
half = tf.keras.initializers.Constant(0.5)
cell = tf.keras.layers.SimpleRNNCell(
    2, kernel_initializer=half, recurrent_initializer=half
)
keys = tf.keras.layers.Dense(
    2, use_bias=False, kernel_initializer=half
)(memory)
attention, state = tf.zeros([1, 2]), [tf.zeros([1, 2])]
for inputs in [[[2.0, 1.0]], [[0.0, 1.0]]]:
    query, state = cell(tf.concat([inputs, attention], 1), state)
    weights = tf.nn.softmax(tf.linalg.matvec(keys, query))
    attention = tf.linalg.matvec(memory, weights, transpose_a=True)
print(attention.numpy().round(4), weights.numpy().round(4))
