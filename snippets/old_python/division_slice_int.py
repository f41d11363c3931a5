import numpy as np

x = np.arange(5)
print(x[: int(len(x) / 2)])
