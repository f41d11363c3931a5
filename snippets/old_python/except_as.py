import numpy as np

x = np.ones(3)
try:
    x.reshape(2, 2)
except ValueError as error:
    print(x.shape, type(error))
