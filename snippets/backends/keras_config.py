import keras

print(keras.config.backend(), keras.config.floatx(), keras.config.image_data_format())
