import numpy as np

print(np.histogram([1, 2, 2, 3], bins=2, normed=True)[0])
