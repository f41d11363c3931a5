from keras.layers import CuDNNLSTM

print(CuDNNLSTM.__name__)
