import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(5, 4)
    )
])
model.compile("sgd", "mse")
history = model.fit(
    np.zeros((8, 5, 4)),
    np.ones((8, 5, 1)),
    sample_weight=np.ones((8, 5)) * 3,
    verbose=0,
)
print(round(history.history["loss"][0], 2))
