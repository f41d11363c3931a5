import numpy as np

values = np.array([float(text) for text in ["0.5", "1"]])
print(values.shape)
