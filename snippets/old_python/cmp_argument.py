import numpy as np

print(np.array(sorted([3, 1, 2], cmp=lambda a, b: b - a)))
