import keras

print(callable(keras.applications.ResNeXt101))
