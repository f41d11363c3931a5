import numpy as np
from keras import ops

numbers = ops.convert_to_tensor([1.0, 2.0, 3.0, 4.0])
print(np.asarray(ops.reshape(numbers, shape=(2, 2))).tolist())
