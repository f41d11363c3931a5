import keras
from keras import ops

x = ops.ones((2, 3, 4))
with keras.name_scope("flat"):
    y = ops.reshape(x, (x.shape[0], -1))
print(ops.dtype(y), ops.convert_to_numpy(y).shape)
