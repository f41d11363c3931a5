import numpy as np

print(np.asscalar(np.array([0.5])))
