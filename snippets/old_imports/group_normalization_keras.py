import numpy as np
import tensorflow as tf

layer = tf.keras.layers.GroupNormalization(groups=2, axis=-1)
x = np.array([[1.0, 3.0, 2.0, 6.0]], "float32")
print(np.round(layer(x).numpy(), 2).tolist())
