import tensorflow as tf

model = tf.keras.Sequential()
model.add(
    tf.keras.layers.Conv2D(
        32, 3, 3, "glorot_uniform", input_shape=(28, 28, 1)
    )
)
print(model.output_shape)
