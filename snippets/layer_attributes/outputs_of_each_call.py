from keras.layers import Dense, Input

shared = Dense(2)
first = shared(Input((3,)))
second = shared(Input((3,)))
print(second.shape)
