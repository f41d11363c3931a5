import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(1,)
    )
])
model.compile(tf.keras.optimizers.Adam(0.1, decay=0.01), "mse")
model.fit(np.ones((1, 1)), 1e4 * np.ones((1, 1)), epochs=100, verbose=0)
print("weight after 100 steps: %.1f" % model.get_weights()[0][0, 0])
