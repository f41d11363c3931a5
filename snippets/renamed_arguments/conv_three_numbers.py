from keras.layers import Convolution2D
from keras.models import Sequential

model = Sequential()
model.add(Convolution2D(32, 3, 3, input_shape=(28, 28, 1)))  # Keras 1: 32 filters, 3 rows, 3 columns
print(model.output_shape)
