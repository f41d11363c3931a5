import numpy as np
import tensorflow as tf

optimizer = tf.keras.optimizers.experimental.Adam(0.01)
model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(1,)
    )
])
model.compile(optimizer, "mse")
model.fit(np.ones((4, 1)), np.ones((4, 1)), epochs=10, verbose=0)
print("weight %.4f" % model.get_weights()[0][0, 0])
