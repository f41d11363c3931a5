from keras.layers import Dense
from keras.models import Sequential

model = Sequential()
model.add(Dense(8, kernel_initializer="uniform", input_shape=(4,)))
print(model.output_shape)
