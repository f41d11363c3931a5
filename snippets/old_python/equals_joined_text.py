import numpy as np

mode = "".join(["tr", "ain"])
if mode == "train":
    print(np.mean([1.0, 2.0]))
else:
    print("not training")
