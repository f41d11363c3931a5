import numpy as np
from tensorflow.contrib.learn.python.learn.datasets import mnist

print(mnist.dense_to_one_hot(np.array([2, 0]), 3))
