from keras.layers import Dense
from keras.models import Sequential

model = Sequential()
model.add(Dense(8, "uniform", input_dim=4))  # Keras 1: the initializer
print(model.output_shape)
