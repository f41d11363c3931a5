from keras.layers import SimpleRNN

layer = SimpleRNN(4, output_size=3)
print(type(layer).__name__)
