import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
model.compile("sgd", "mse")
history = model.fit(
    np.zeros((8, 4)), np.zeros((8, 1)), nb_epoch=2, verbose=0
)
print(len(history.history["loss"]))
