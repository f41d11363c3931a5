import numpy as np

weights = {"kernel": np.ones((2, 3))}
if weights.get("kernel") is not None:
    print(weights["kernel"].shape)
