import numpy as np
import tensorflow as tf

optimizer = tf.keras.optimizers.Adam()
for units in (1, 2):
    model = tf.keras.Sequential([
        tf.keras.layers.Dense(units, input_shape=(4,))
    ])
    model.compile(optimizer, "mse")
    model.fit(
        np.zeros((8, 4)), np.zeros((8, units)), epochs=1, verbose=0
    )
print("trained both")
