import keras

print(keras.backend.tensorflow_backend.floatx())
