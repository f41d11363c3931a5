from keras.layers import BatchNormalization

layer = BatchNormalization(mode=0)
print(layer.name)
