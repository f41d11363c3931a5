import re

import numpy as np

print(np.array(re.findall(r"\d+", "1 22")))
