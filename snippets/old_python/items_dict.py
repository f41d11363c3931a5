import numpy as np

weights = {"kernel": np.ones((2, 3))}
for name, value in weights.items():
    print(name, value.shape)
