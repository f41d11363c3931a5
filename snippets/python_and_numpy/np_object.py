import numpy as np

print(np.array(["a", None], dtype=np.object).dtype)
