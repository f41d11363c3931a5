import tensorflow as tf

same = tf.keras.initializers.Constant(0.1)
cell = tf.keras.layers.GRUCell(
    2,
    kernel_initializer=same,
    recurrent_initializer=same,
    reset_after=False,
)
output, _ = cell(tf.ones([1, 2]), [tf.ones([1, 2])])
print(output.numpy().round(4))
