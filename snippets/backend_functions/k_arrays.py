import numpy as np
from keras import backend as K

x = K.variable(np.float32([[1, -2], [3, 4]]))
bias = K.variable(np.float32([10, 20]))
for value in (
    K.reshape(x, (4, 1)),
    K.concatenate([x, x], axis=0),
    K.stack([x, x], axis=0),
    K.transpose(x),
    K.permute_dimensions(x, (1, 0)),
    K.squeeze(K.reshape(x, (4, 1)), 1),
    K.tile(x, (1, 2)),
    K.reverse(x, 0),
    K.gather(x, np.array([1, 0])),
    K.zeros_like(x),
    K.ones_like(x),
    K.dot(x, x),
    K.batch_dot(K.stack([x, x]), K.stack([x, x])),
    K.bias_add(x, bias),
    K.stop_gradient(x),
    K.zeros((2, 1)),
    K.arange(3),
):
    print(K.eval(value).tolist())
print(K.ndim(x), K.eval(K.random_uniform((2, 3))).shape)
