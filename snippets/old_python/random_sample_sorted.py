import random

import numpy as np

print(np.sum(random.sample(sorted({1, 2, 3}), 3)))
