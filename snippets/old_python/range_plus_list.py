import numpy as np

print(np.array(range(2) + [9]))
