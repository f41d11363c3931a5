import numpy as np
import tensorflow as tf
import tensorflow_addons as tfa

layer = tfa.layers.WeightNormalization(
    tf.keras.layers.Dense(1, kernel_initializer="ones"),
    data_init=False)
layer.build((None, 4))
layer.g.assign([3.0])
print(layer(np.ones((1, 4), "float32")).numpy().tolist())
