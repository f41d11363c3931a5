from keras.layers import BatchNormalization, Dense
from keras.models import Sequential

block = Sequential()
block.add(BatchNormalization(input_shape=(2,)))
block.add(Dense(3))
model = Sequential()
model.add(block)
print([tuple(weight.shape) for weight in model.get_weights()])
