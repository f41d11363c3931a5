import numpy as np

images = np.array([0, 128, 255], dtype="uint8")
images /= 255
print(images)
