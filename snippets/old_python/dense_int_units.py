import numpy as np
import tensorflow as tf

units = int(np.prod((28, 28, 1)))
layer = tf.keras.layers.Dense(units)
layer.build((1, 3))
print(int(layer.units), layer.kernel.shape)
