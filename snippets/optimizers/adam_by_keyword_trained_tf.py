import numpy as np
import tensorflow as tf

layer = tf.keras.layers.Dense(
    1, kernel_initializer="ones", input_shape=(1,)
)
model = tf.keras.Sequential([layer])
optimizers = tf.keras.optimizers
rate = optimizers.schedules.InverseTimeDecay(0.1, 1, 0.1)
optimizer = optimizers.Adam(
    rate, beta_1=0.9, beta_2=0.999, epsilon=1e-8
)
model.compile(optimizer, "mse")
model.fit(np.ones((4, 1)), np.zeros((4, 1)), epochs=5, verbose=0)
print("weight %.1f" % model.get_weights()[0][0, 0])
