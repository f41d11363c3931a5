from keras.layers import LSTM
from keras.models import Sequential

model = Sequential([LSTM(4, inner_activation="sigmoid", input_shape=(2, 7))])
print(model.output_shape)
