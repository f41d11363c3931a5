import warnings

import numpy as np

warnings.filterwarnings("ignore", category=DeprecationWarning)
print(np.ones(2).shape)
