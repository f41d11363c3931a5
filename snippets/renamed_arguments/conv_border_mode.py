from keras.layers import Convolution2D
from keras.models import Sequential

model = Sequential()
model.add(
    Convolution2D(32, 3, border_mode="same", input_shape=(28, 28, 1))
)
print(model.output_shape)
