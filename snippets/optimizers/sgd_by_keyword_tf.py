import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="ones", input_shape=(1,)
    )
])
rate = tf.keras.optimizers.schedules.InverseTimeDecay(
    0.01, decay_steps=1, decay_rate=1e-6
)
optimizer = tf.keras.optimizers.SGD(rate, momentum=0.9, nesterov=True)
model.compile(optimizer, "mse")
model.fit(np.ones((4, 1)), np.zeros((4, 1)), epochs=5, verbose=0)
print("weight %.3f" % model.get_weights()[0][0, 0])
