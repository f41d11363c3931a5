from tensorflow import keras

print(keras.layers.Dense(3, input_shape=(2,)).units)
