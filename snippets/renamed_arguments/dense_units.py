from keras.layers import Dense
from keras.models import Sequential

model = Sequential()
model.add(Dense(units=8, input_shape=(4,)))
print(model.output_shape)
