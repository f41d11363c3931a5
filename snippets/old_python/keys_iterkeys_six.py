import numpy as np
import six

weights = {"kernel": np.ones((2, 3))}
print(weights[next(six.iterkeys(weights))].shape)
