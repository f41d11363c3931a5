import importlib

import numpy as np

importlib.reload(np.linalg)
print(np.linalg.norm([3.0, 4.0]))
