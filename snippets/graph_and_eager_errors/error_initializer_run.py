import numpy as np
import tensorflow as tf

layer = tf.keras.layers.Dense(2, kernel_initializer="ones")
layer.build((None, 3))
layer.set_weights([np.zeros((3, 2)), np.zeros(2)])
layer.kernel.initializer.run(
    session=tf.compat.v1.keras.backend.get_session()
)
print(layer.get_weights()[0].sum())
