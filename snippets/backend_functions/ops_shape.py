import numpy as np
from keras import ops

rows = ops.shape(np.zeros((4, 2)))[0]
print(int(rows))
