import numpy as np
from six.moves import cPickle

text = cPickle.dumps(np.ones((2, 3)), 2)
print(cPickle.loads(text).shape)
