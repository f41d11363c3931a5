import numpy as np

n = 5
for i in range(int(n / 2)):
    print(i, np.arange(n)[i])
