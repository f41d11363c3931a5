import numpy as np

mode = "train"
if mode is "train":
    print(np.mean([1.0, 2.0]))
