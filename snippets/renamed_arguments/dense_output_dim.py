from keras.layers import Dense
from keras.models import Sequential

model = Sequential()
model.add(Dense(output_dim=8, input_dim=4))
print(model.output_shape)
