from itertools import izip

import numpy as np

for a, b in izip(np.arange(2), np.ones(2)):
    print(a, b)
