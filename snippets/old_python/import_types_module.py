import types

import numpy as np

module = types.ModuleType("settings")
module.size = np.size([1, 2])
print(module.size)
