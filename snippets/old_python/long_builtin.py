import numpy as np

print(isinstance(3, (int, long)), np.array(long(3)).dtype)
