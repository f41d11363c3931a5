import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.LSTM(4, batch_input_shape=(1, 2, 7), stateful=True)
])
print(model.input_shape, model.output_shape)
