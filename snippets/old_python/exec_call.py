import numpy as np

exec("rate = np.mean([1.0, 2.0])")
print(rate)
