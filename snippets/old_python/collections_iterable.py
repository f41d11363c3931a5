import collections

import numpy as np

print(np.sum(isinstance(np.ones(2), collections.Iterable)))
