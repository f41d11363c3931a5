import numpy as np
from six.moves import zip as izip

for a, b in izip(np.arange(2), np.ones(2)):
    print(a, b)
