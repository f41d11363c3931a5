import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.LSTM(50, input_dim=1, return_sequences=True)
])
print(model.output_shape)
