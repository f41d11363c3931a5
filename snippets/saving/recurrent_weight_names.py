from keras.layers import GRU, LSTM
from keras.models import Sequential

for layer in [LSTM(4, input_shape=(3, 2)), GRU(4, input_shape=(3, 2))]:
    model = Sequential()
    model.add(layer)
    print(
        type(layer).__name__,
        [
            weight.name.split("/")[-1].split(":")[0]
            for weight in layer.weights
        ],
    )
