import numpy as np

values = np.array(list(map(float, ["0.5", "1"])))
print(values.shape)
