import keras

print(callable(keras.applications.ResNet101))
