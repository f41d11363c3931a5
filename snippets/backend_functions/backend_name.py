import keras

print(keras.backend.backend())
