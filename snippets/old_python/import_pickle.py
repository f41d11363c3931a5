import pickle

import numpy as np

text = pickle.dumps(np.ones((2, 3)), 2)
print(pickle.loads(text).shape)
