import numpy as np
from six.moves import xrange

for i in xrange(2):
    print(i, np.ones(3).sum())
