import numpy as np
import tensorflow as tf

layer = tf.keras.layers.UpSampling2D(
    interpolation="bilinear", input_shape=(1, 2, 1)
)
model = tf.keras.Sequential([layer])
print(
    model
    .predict(np.array([0.0, 1.0]).reshape(1, 1, 2, 1), verbose=0)[
        0, 0, :, 0
    ]
    .round(2)
    .tolist()
)
