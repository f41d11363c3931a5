import numpy as np

print(np.product(np.ones((2, 3)).shape))
