import numpy as np
from scipy.misc import logsumexp

print(np.round(logsumexp([1.0, 2.0]), 4))
