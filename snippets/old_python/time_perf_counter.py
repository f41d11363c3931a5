import time

import numpy as np

start = time.perf_counter()
print(np.round(time.perf_counter() - start, 1))
