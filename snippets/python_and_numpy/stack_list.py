import numpy as np

print(np.vstack([np.ones(2) for i in range(3)]).shape)
