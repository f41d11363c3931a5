import tensorflow as tf

lstm = tf.keras.layers.LSTM(8)
state = lstm.zero_state(3, tf.float32)
print([part.shape for part in state])
