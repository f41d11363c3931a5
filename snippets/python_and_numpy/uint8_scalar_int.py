import numpy as np

image = np.array([[200, 100]], dtype="uint8")
print(int(image[0, 0]) + 100)
