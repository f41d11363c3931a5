import tensorflow as tf

inputs = tf.keras.Input(batch_shape=(1, 2, 7))
model = tf.keras.Model(
    inputs, tf.keras.layers.LSTM(4, stateful=True)(inputs)
)
print(model.input_shape, model.output_shape)
