import numpy as np

counts = {"a": 1.0, "b": 2.0}
print(np.array(counts.values()).shape)
