import numpy as np
import tensorflow as tf

x = tf.keras.Input((2,))
y = tf.keras.layers.Dense(1, name="out", kernel_initializer="zeros")(x)
model = tf.keras.Model(x, y)
model.compile("sgd", {"out": "mse"})
targets = np.ones((4, 1))
history = model.fit(np.ones((4, 2)), targets, verbose=0)
print("loss %.1f" % history.history["loss"][0])
