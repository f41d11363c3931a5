import pickle

import numpy as np

with open("weights.pkl", "wb") as file:
    pickle.dump(np.ones((2, 3)), file)
print(pickle.load(open("weights.pkl", "rb")).shape)
