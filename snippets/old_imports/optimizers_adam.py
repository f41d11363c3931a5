from keras.optimizers import Adam

print(type(Adam()).__name__)
