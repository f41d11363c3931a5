import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="ones", input_shape=(1,)
    )
])
optimizer = tf.keras.optimizers.SGD(0.01, 0.9, 1e-6, True)
model.compile(optimizer, "mse")
model.fit(np.ones((4, 1)), np.zeros((4, 1)), epochs=5, verbose=0)
print("weight %.3f" % model.get_weights()[0][0, 0])
