import numpy as np
from keras import ops

joined = ops.concatenate([[1.0, 2.0], [3.0, 4.0]], axis=0)
print(np.asarray(ops.reshape(joined, (2, 2))).tolist())
