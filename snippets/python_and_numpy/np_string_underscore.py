import numpy as np

print(np.array(["a"]).astype(np.string_))
