import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
model.compile("adam", "mse")
model.fit(np.zeros((8, 4)), np.zeros((8, 1)), verbose=0)
model.optimizer.set_weights([
    np.zeros(weight.shape) for weight in model.optimizer.variables
])
print("set")
