import numpy as np

weights = {"kernel": np.ones((2, 3))}
if "kernel" in weights:
    print(weights["kernel"].shape)
