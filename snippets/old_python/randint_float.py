import random

import numpy as np

random.seed(0)
print(np.ones(random.randint(3.0, 3.0)).shape)
