import numpy as np

print(np.vstack([np.ones(2), np.zeros(2)]).shape)
