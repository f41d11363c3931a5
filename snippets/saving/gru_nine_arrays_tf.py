import numpy as np
import tensorflow as tf

layer = tf.keras.layers.GRU(4)
layer.build((None, 3, 2))
kernel, recurrent, bias = np.ones((2, 4)), np.ones((4, 4)), np.zeros(4)
# Keras 1: three arrays a gate
layer.set_weights([kernel, recurrent, bias] * 3)
