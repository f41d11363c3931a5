import os

import numpy as np

np.save("x.npy", np.ones(2))
os.chmod("x.npy", 0644)
