import pickle

import numpy as np

SAVED_BY_PYTHON_2 = b"\x80\x02}U\x04data]K\x03as."
batch = pickle.loads(SAVED_BY_PYTHON_2, encoding="latin1")
print(np.array(batch["data"]))
