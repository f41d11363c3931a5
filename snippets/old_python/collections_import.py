from collections import Iterable

import numpy as np

print(np.sum(isinstance(np.ones(2), Iterable)))
