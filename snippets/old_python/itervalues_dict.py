import numpy as np

weights = {"kernel": np.ones((2, 3))}
for value in weights.itervalues():
    print(value.shape)
