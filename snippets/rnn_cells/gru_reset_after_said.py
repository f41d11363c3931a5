import numpy as np
import tensorflow as tf

layer = tf.keras.layers.GRU(8, reset_after=False)
entry = tf.keras.Input([7, 5])
model = tf.keras.Model(entry, layer(entry))
print([weight.shape for weight in layer.get_weights()])
layer.set_weights([
    np.zeros([5, 24]),
    np.zeros([8, 24]),
    np.zeros([24]),
])
