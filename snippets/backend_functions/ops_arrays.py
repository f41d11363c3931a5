import keras
import numpy as np
from keras import ops

x = ops.convert_to_tensor(np.float32([[1, -2], [3, 4]]))
bias = ops.convert_to_tensor(np.float32([10, 20]))
for value in (
    ops.reshape(x, (4, 1)),
    ops.concatenate([x, x], axis=0),
    ops.stack([x, x], axis=0),
    ops.transpose(x),
    ops.transpose(x, (1, 0)),
    ops.squeeze(ops.reshape(x, (4, 1)), 1),
    ops.tile(x, (1, 2)),
    ops.flip(x, 0),
    ops.take(x, np.array([1, 0]), axis=0),
    ops.zeros_like(x),
    ops.ones_like(x),
    ops.matmul(x, x),
    ops.matmul(ops.stack([x, x]), ops.stack([x, x])),
    ops.add(x, bias),
    ops.stop_gradient(x),
    ops.zeros((2, 1)),
    ops.arange(3),
):
    print(ops.convert_to_numpy(value).tolist())
print(
    ops.ndim(x),
    ops.convert_to_numpy(keras.random.uniform((2, 3))).shape,
)
