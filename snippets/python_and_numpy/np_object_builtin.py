import numpy as np

print(np.array(["a", None], dtype=object).dtype)
