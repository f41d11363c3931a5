import numpy as np

images = np.array([0, 128, 255], dtype="uint8")
images = images.astype("float32")
images /= 255
print(images.round(3))
