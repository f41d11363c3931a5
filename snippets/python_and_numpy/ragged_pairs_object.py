import numpy as np

data = list(zip(np.zeros((4, 3)), np.zeros((4, 2))))
print(np.array(data, dtype=object).shape)
