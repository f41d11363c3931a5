import tensorflow as tf

cell = tf.keras.layers.LSTMCell(8)
state = cell.zero_state(3, tf.float32)
print([part.shape for part in state])
