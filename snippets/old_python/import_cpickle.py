import cPickle
import numpy as np

text = cPickle.dumps(np.ones((2, 3)), 2)
print(cPickle.loads(text).shape)
