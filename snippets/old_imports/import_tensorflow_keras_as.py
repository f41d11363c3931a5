import tensorflow.keras as keras

print(keras.layers.Dense(2).units)
