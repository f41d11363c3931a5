import numpy as np
import tensorflow as tf

schedule = tf.keras.optimizers.schedules.ExponentialDecay(0.1, 100, 0.9)
model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(4,)
    )
])
model.compile(tf.keras.optimizers.Adam(schedule), "mse")
model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0)
print("weight %.4f" % model.get_weights()[0][0, 0])
