from keras.layers import LSTM

print(LSTM.__name__)
