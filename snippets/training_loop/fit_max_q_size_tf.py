import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
model.compile("sgd", "mse")
model.fit(np.zeros((8, 4)), np.zeros((8, 1)), max_q_size=10, verbose=0)
print("trained")
