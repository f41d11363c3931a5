import numpy as np
import tensorflow as tf
from keras import ops

K = tf.keras.backend
image = K.constant(np.arange(12).reshape(1, 2, 3, 2))

old = K.resize_images(image, 2, 3, "channels_last")
print(
    np.array_equal(
        old, ops.repeat(ops.repeat(image, 2, axis=1), 3, axis=2)
    )
)
print(
    np.array_equal(
        old, ops.image.resize(image, (4, 9), interpolation="nearest")
    )
)

smooth = K.resize_images(
    image, 2, 3, "channels_last", interpolation="bilinear"
)
print(
    np.allclose(
        smooth,
        ops.image.resize(image, (4, 9), interpolation="bilinear"),
        atol=1e-5,
    )
)
