import numpy as np

weights = {"kernel": np.ones((2, 3))}
print(weights[weights.keys()[0]].shape)
