import re

import numpy as np

print(np.array(re.findall("\d+", "1 22")))
