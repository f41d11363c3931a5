import keras

optimizer = keras.optimizers.Adam(0.001)
print(type(optimizer).__name__)
