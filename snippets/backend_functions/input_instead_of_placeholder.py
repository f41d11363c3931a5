from keras.layers import Input

x = Input(batch_shape=(None, 3))
print(tuple(x.shape))
