import numpy as np

for a, b in zip(np.arange(2), np.ones(2)):
    print(a, b)
