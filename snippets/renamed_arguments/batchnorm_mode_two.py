from keras.layers import BatchNormalization

layer = BatchNormalization(mode=2)
print(type(layer).__name__)
