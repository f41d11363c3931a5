import keras

optimizer = keras.optimizers.RMSprop(0.001)
print(type(optimizer).__name__)
