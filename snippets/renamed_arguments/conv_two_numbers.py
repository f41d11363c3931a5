from keras.layers import Convolution2D
from keras.models import Sequential

image = (28, 28, 1)
layer = Convolution2D(32, 3, 3, border_mode="same", input_shape=image)
print(Sequential([layer]).output_shape)
