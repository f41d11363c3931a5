import keras

model = keras.models.Sequential()
model.add(
    keras.layers.MaxPooling2D(
        (2, 2), input_shape=(1, 4, 4), data_format="channels_first"
    )
)
print(model.output_shape)
