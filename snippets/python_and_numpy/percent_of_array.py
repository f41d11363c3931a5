import numpy as np

digits = np.array([[3], [5]])
print("digit %d" % digits[0])
