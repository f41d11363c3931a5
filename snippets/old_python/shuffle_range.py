import random

import numpy as np

order = range(4)
random.shuffle(order)
print(np.sum(order))
