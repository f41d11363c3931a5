import numpy as np

print(np.fromstring("0.5 1.5 2.5", sep=" "))
