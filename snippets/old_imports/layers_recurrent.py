from keras.layers.recurrent import LSTM

print(LSTM.__name__)
