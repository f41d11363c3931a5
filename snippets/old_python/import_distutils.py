from distutils.version import LooseVersion

import numpy as np

print(np.sum(LooseVersion("1.12") > LooseVersion("1.4")))
