import random

import numpy as np

order = [i for i in range(4)]
random.shuffle(order)
print(np.sum(order))
