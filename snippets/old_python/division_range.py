import numpy as np

n = 5
for i in range(n / 2):
    print(i, np.arange(n)[i])
