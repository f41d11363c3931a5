from keras.layers import Input

x = Input(shape=(4, 3))
print(x.shape)
