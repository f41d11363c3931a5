import tensorflow as tf

cell = tf.keras.layers.LSTMCell(8)
print(cell.output_size)
