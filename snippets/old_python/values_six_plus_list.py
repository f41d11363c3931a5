import numpy as np
import six

weights = {"kernel": np.ones((2, 3))}
saved = [value for value in six.itervalues(weights)] + [np.zeros(3)]
print([value.shape for value in saved])
