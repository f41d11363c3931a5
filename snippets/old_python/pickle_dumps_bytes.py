import pickle

import numpy as np

with open("weights.pkl", "wb") as file:
    file.write(pickle.dumps(np.ones((2, 3))))
print(pickle.load(open("weights.pkl", "rb")).shape)
