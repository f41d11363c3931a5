import numpy as np
import tensorflow as tf

image = np.array([0.0, 4.0], "float32").reshape(1, 1, 2, 1)
resized = tf.compat.v1.image.resize(image, [1, 4])
print(resized.numpy().ravel().tolist())
