import random

import numpy as np

print(np.sum(random.sample({1, 2, 3}, 3)))
