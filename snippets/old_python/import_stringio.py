from StringIO import StringIO

import numpy as np

print(np.loadtxt(StringIO("1 2\n3 4")).shape)
