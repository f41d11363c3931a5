import numpy as np
from six.moves import reduce

print(reduce(lambda a, b: a * b, np.ones((2, 3, 4)).shape))
