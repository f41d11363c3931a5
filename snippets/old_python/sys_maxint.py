import sys

import numpy as np

print(np.minimum(sys.maxint, 7))
