import numpy as np

np.save("words.npy", np.array([[1, 2, 3], [4, 5]], dtype=object))
print(np.load("words.npy", allow_pickle=True).shape)
