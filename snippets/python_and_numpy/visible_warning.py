import warnings

import numpy as np

warnings.filterwarnings("ignore", category=np.VisibleDeprecationWarning)
print(np.ones(2).shape)
