import numpy as np

values = np.array(map(float, ["0.5", "1"]))
print(values.shape)
