import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Embedding(1000, 64, input_length=500),
    tf.keras.layers.Flatten(),
])
print(model.output_shape)
