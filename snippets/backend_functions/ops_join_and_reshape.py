import numpy as np
from keras import ops

first = ops.convert_to_tensor([1.0, 2.0])
second = ops.convert_to_tensor([3.0, 4.0])
joined = ops.concatenate([first, second], axis=0)
print(np.asarray(ops.reshape(joined, (2, 2))).tolist())
