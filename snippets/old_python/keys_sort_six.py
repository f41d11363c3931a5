import numpy as np
import six

counts = {"b": 2, "a": 1}
names = [name for name in six.iterkeys(counts)]
names.sort()
print(names, np.size(names))
