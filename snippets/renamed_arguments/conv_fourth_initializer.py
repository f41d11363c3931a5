from keras.layers import Convolution2D
from keras.models import Sequential

model = Sequential()
model.add(Convolution2D(32, 3, 3, "glorot_uniform", input_shape=(28, 28, 1)))  # Keras 1: the initializer
print(model.output_shape)
