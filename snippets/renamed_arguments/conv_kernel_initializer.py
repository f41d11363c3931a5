from keras.layers import Conv2D
from keras.models import Sequential

model = Sequential()
options = {"kernel_initializer": "glorot_uniform"}
model.add(Conv2D(32, (3, 3), input_shape=(28, 28, 1), **options))
print(model.output_shape)
