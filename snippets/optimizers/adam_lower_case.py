import keras

optimizer = keras.optimizers.adam(lr=0.001)
print(type(optimizer).__name__)
