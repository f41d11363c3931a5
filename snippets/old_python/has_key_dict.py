import numpy as np

weights = {"kernel": np.ones((2, 3))}
if weights.has_key("kernel"):
    print(weights["kernel"].shape)
