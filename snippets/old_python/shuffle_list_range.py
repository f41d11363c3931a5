import random

import numpy as np

order = list(range(4))
random.shuffle(order)
print(np.sum(order))
