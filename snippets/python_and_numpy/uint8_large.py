import numpy as np

image = np.array([200, 100], dtype="uint8")
print(image + 300)
