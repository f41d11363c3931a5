import tensorflow as tf

model = tf.keras.Sequential()
steps = {"input_shape": (None, 1), "return_sequences": True}
model.add(tf.keras.layers.LSTM(50, **steps))
print(model.output_shape)
