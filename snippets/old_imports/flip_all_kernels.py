import numpy as np
from keras.layers import Conv2D, Input
from keras.models import Sequential

model = Sequential([Input((4, 4, 1)), Conv2D(1, 2)])
kernel = np.arange(4.0).reshape(2, 2, 1, 1)
model.set_weights([kernel, np.zeros(1)])
for layer in model.layers:
    kernel, bias = layer.get_weights()
    layer.set_weights([kernel[::-1, ::-1], bias])
print(model.get_weights()[0].ravel())
