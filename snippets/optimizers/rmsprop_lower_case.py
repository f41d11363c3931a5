import keras

optimizer = keras.optimizers.rmsprop(lr=0.001, decay=1e-6)
print(type(optimizer).__name__)
