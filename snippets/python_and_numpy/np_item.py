import numpy as np

print(np.array([0.5]).item())
