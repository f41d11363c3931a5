from keras.layers import LSTM
from keras.models import Sequential

layer = LSTM(4, dropout=0.2, recurrent_dropout=0.2, input_shape=(2, 7))
print(Sequential([layer]).output_shape)
