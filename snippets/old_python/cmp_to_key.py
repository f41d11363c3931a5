from functools import cmp_to_key

import numpy as np

print(np.array(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a))))
