import numpy as np
import tensorflow as tf

layer = tf.keras.layers.Dense(1, use_bias=False)
layer.build((None, 2))
layer.set_weights([np.ones((2, 1))])
print(layer.get_weights()[0].tolist())
