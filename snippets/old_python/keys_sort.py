import numpy as np

counts = {"b": 2, "a": 1}
names = counts.keys()
names.sort()
print(names, np.size(names))
