import numpy as np
import tensorflow as tf

dense = tf.keras.layers.Dense(
    1, kernel_initializer="zeros", use_bias=False, input_shape=(1,)
)
model = tf.keras.Sequential([dense])
model.compile(tf.keras.optimizers.Adam(0.1), "mse")
schedule = tf.keras.callbacks.LearningRateScheduler(
    lambda epoch: 0.1 * 0.5**epoch
)
model.fit(
    np.ones((8, 1)),
    3.0 * np.ones((8, 1)),
    epochs=3,
    callbacks=[schedule],
    verbose=0,
)
print("%.3f" % model.get_weights()[0][0, 0])
