import numpy as np
import tensorflow as tf

x = tf.keras.layers.Input(shape=(4, 2))
y = tf.keras.layers.LocallyConnected1D(1, 3)(x)
model = tf.keras.models.Model(x, y)
model.set_weights([np.arange(12.0).reshape(2, 6, 1), np.ones((2, 1))])
print(
    model.predict(np.arange(8.0).reshape(1, 4, 2), verbose=0).tolist()
)
