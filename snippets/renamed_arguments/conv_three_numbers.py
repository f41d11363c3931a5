from keras.layers import Convolution2D
from keras.models import Sequential

model = Sequential()
# Keras 1: 32 filters, 3 rows, 3 columns
model.add(Convolution2D(32, 3, 3, input_shape=(28, 28, 1)))
print(model.output_shape)
