import time

import numpy as np

start = time.clock()
print(np.round(time.clock() - start, 1))
