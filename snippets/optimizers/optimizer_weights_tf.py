import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(4,)
    )
])
model.compile("adam", "mse")
model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0)
state = tf.keras.backend.batch_get_value(model.optimizer.weights)
slots = [value[0, 0] for value in state if value.shape == (4, 1)]
print("the kernel's slots: %.3f, %.3f" % tuple(slots))
