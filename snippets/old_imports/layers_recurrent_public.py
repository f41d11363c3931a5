from keras.layers import LSTM
from keras.models import Sequential

model = Sequential([LSTM(4, input_shape=(5, 3))])
print(model.output_shape, model.count_params())
