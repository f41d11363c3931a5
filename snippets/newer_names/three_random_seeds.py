import random

import numpy as np
import tensorflow as tf

random.seed(1)
np.random.seed(1)
tf.random.set_seed(1)
print(round(random.random(), 4), np.random.randint(1000))
print([round(float(number), 4) for number in tf.random.uniform([2])])
