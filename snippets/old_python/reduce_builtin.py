import numpy as np

print(reduce(lambda a, b: a * b, np.ones((2, 3, 4)).shape))
