import imp

import numpy as np

module = imp.new_module("settings")
module.size = np.size([1, 2])
print(module.size)
