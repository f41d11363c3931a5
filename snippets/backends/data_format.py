import keras

print(keras.backend.image_data_format())
model = keras.models.Sequential()
model.add(keras.layers.Conv2D(4, (3, 3), input_shape=(28, 28, 1)))
print(model.output_shape, model.get_weights()[0].shape)
