import keras
import numpy as np
from keras import ops

column = ops.expand_dims(
    keras.Variable(np.array([1.0, 2.0, 3.0])), axis=-1
)
print(ops.convert_to_numpy(column).shape)
