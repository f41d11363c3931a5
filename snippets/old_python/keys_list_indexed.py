import numpy as np

weights = {"kernel": np.ones((2, 3))}
print(weights[list(weights.keys())[0]].shape)
