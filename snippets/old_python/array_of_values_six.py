import numpy as np
import six

counts = {"a": 1.0, "b": 2.0}
print(np.array([n for n in six.itervalues(counts)]).shape)
