import tensorflow as tf

model = tf.keras.models.Sequential([
    tf.keras.layers.LSTM(2, input_shape=(3, 1))
])
model.reset_states()
print("reset")
