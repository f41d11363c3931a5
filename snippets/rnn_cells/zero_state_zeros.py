import tensorflow as tf

cell = tf.keras.layers.LSTMCell(8)
state = [tf.zeros((3, size)) for size in cell.state_size]
print([part.shape for part in state])
