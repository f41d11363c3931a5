from __future__ import print_function

import numpy as np

loss = np.mean([0.25, 0.75])
print("loss:", loss)
