from keras.layers import Convolution2D
from keras.models import Sequential

model = Sequential()
model.add(
    Convolution2D(32, 3, 3, subsample=(2, 2), input_shape=(28, 28, 1))
)
print(model.output_shape)
