import tensorflow as tf

model = tf.keras.Sequential()
model.add(
    tf.keras.layers.Conv2DTranspose(8, 3, 3, input_shape=(9, 9, 1))
)
print(model.output_shape)
