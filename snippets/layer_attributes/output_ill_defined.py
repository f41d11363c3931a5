from keras.layers import Dense, Input

shared = Dense(2)
shared(Input((3,)))
shared(Input((3,)))
print(shared.output.shape)
