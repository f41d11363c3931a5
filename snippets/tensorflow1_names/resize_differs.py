import numpy as np
import tensorflow as tf

image = np.array([0.0, 4.0], "float32").reshape(1, 1, 2, 1)


def row(resized):
    return np.array(resized).reshape(-1).tolist()


print(
    "tf.image.resize:              ",
    row(tf.image.resize(image, [1, 4])),
)
print(
    "tf.image.resize_images of 1.x:",
    row(tf.compat.v1.image.resize(image, [1, 4])),
)
