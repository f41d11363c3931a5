import numpy as np
from keras.layers import Conv2D
from keras.models import Sequential
from keras.utils.layer_utils import convert_all_kernels_in_model

model = Sequential([Conv2D(1, 2, input_shape=(4, 4, 1))])
kernel = np.arange(4.0).reshape(2, 2, 1, 1)
model.set_weights([kernel, np.zeros(1)])
convert_all_kernels_in_model(model)
print(model.get_weights()[0].ravel())
