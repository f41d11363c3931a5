from keras.layers.convolutional import Convolution2D
from keras.layers.pooling import MaxPooling2D
from keras.models import Sequential

conv = Convolution2D(4, (3, 3), input_shape=(8, 8, 1))
print(Sequential([conv, MaxPooling2D()]).output_shape)
