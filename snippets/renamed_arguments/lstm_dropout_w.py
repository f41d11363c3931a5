from keras.layers import LSTM
from keras.models import Sequential

model = Sequential([
    LSTM(4, dropout_W=0.2, dropout_U=0.2, input_shape=(2, 7))
])
print(model.output_shape)
