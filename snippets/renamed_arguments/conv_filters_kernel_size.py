from keras.layers import Conv2D
from keras.models import Sequential

model = Sequential()
sizes = {"filters": 32, "kernel_size": (3, 3)}
model.add(Conv2D(input_shape=(28, 28, 1), **sizes))
print(model.output_shape)
