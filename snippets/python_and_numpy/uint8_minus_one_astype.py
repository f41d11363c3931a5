import numpy as np

padding = np.array(-1).astype("uint8")
print(padding)
