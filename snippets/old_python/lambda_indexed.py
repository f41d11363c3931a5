import numpy as np

print(sorted([(1, -2)], key=lambda pair: np.abs(pair[1])))
