import numpy as np
from keras import ops

correct = ops.cast(np.array([True, False, True]), "float32")
print(round(float(ops.mean(correct)), 3))
