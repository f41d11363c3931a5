from keras.layers import Dense
from keras.models import Sequential

model = Sequential([Dense(2, input_shape=(3,))])
bias = model.layers[0].weights[1]
print(bias.get_value().tolist())
