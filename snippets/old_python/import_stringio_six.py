import numpy as np
from six import StringIO

print(np.loadtxt(StringIO("1 2\n3 4")).shape)
