import numpy as np

name = np.array(["cat"])[0]
print(isinstance(name, basestring), name.dtype)
