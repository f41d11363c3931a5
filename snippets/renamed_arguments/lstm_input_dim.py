from keras.layers import LSTM
from keras.models import Sequential

model = Sequential([
    LSTM(input_dim=1, output_dim=50, return_sequences=True)
])
print(model.output_shape)
