import numpy as np
from keras import ops
from keras.layers import Dense, Input
from keras.models import Sequential

model = Sequential([Input(shape=(2,)), Dense(1)])
kernel, bias = model.weights
kernel.assign(np.float32([[3], [4]]))
print(
    ops.convert_to_numpy(kernel).tolist(),
    ops.convert_to_numpy(bias).tolist(),
)
