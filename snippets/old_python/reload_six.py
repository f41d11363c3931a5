import numpy as np
from six.moves import reload_module

reload_module(np.linalg)
print(np.linalg.norm([3.0, 4.0]))
