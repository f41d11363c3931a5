import numpy as np

name = str(np.array(["cat"])[0])
print(name, np.array(name).dtype)
