import random

import numpy as np
import tensorflow as tf

tf.keras.utils.set_random_seed(1)
print(round(random.random(), 4), np.random.randint(1000))
print([round(float(number), 4) for number in tf.random.uniform([2])])
