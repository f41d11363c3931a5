import numpy as np
import six

weights = {"kernel": np.ones((2, 3))}
for name, value in six.iteritems(weights):
    print(name, value.shape)
