from keras.layers import Convolution3D
from keras.models import Sequential

model = Sequential()
# Keras 1: 8 filters, 3 x 3 x 3
model.add(Convolution3D(8, 3, 3, 3, input_shape=(9, 9, 9, 1)))
print(model.output_shape)
