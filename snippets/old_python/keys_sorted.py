import numpy as np

counts = {"b": 2, "a": 1}
names = sorted(counts)
print(names, np.size(names))
