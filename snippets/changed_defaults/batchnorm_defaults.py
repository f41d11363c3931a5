from keras.layers import BatchNormalization

layer = BatchNormalization()
print("momentum", layer.momentum, "epsilon", layer.epsilon)
