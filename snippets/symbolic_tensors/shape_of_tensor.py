from keras.layers import Dense, Input

x = Dense(2)(Input((3,)))
print(x.shape)
