import keras

print(keras.backend.floatx())
