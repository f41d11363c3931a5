import sys

import numpy as np

x = np.ones(3)
try:
    x.reshape(2, 2)
except ValueError:
    print(x.shape, sys.exc_info()[0])
