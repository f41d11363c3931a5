from keras.layers import Convolution2D
from keras.models import Sequential

model = Sequential()
# Keras 1: the initializer
model.add(
    Convolution2D(32, 3, 3, "glorot_uniform", input_shape=(28, 28, 1))
)
print(model.output_shape)
