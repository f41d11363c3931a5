import numpy as np

print(np.array(["a"]).astype(np.bytes_))
