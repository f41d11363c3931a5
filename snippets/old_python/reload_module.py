import numpy as np

reload(np.linalg)
print(np.linalg.norm([3.0, 4.0]))
