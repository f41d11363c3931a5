import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
model.compile(tf.compat.v1.train.AdamOptimizer(0.1), "mse")
schedule = tf.keras.callbacks.LearningRateScheduler(lambda epoch: 0.1)
model.fit(
    np.zeros((8, 4)), np.zeros((8, 1)), callbacks=[schedule], verbose=0
)
print("trained")
