import numpy as np
import six

name = np.array(["cat"])[0]
print(isinstance(name, six.string_types), name.dtype)
