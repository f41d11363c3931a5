import tensorflow as tf

cell = tf.keras.experimental.PeepholeLSTMCell(8)
outputs, _ = cell(
    tf.zeros([3, 5]), [tf.zeros([3, 8]), tf.zeros([3, 8])]
)
print(outputs.shape, [weight.name for weight in cell.weights])
