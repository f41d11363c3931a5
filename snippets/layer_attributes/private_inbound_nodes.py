from keras.layers import Dense, Input

layer = Dense(2)
layer(Input((3,)))
print(len(layer._inbound_nodes))
