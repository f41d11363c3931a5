import numpy as np
import tensorflow as tf

layer = tf.keras.layers.Dense(
    1, kernel_initializer="ones", input_shape=(1,)
)
model = tf.keras.Sequential([layer])
optimizer = tf.keras.optimizers.Adam(0.1, 0.9, 0.999, 1e-8, 0.1)
model.compile(optimizer, "mse")
model.fit(np.ones((4, 1)), np.zeros((4, 1)), epochs=5, verbose=0)
print("weight %.1f" % model.get_weights()[0][0, 0])
