from keras.layers import Conv2D
from keras.models import Sequential

model = Sequential()
model.add(Conv2D(32, (3, 3), strides=(2, 2), input_shape=(28, 28, 1)))
print(model.output_shape)
