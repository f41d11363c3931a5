import numpy as np

padding = np.uint8(-1)
print(padding)
