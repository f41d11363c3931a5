import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.BatchNormalization(input_shape=(1, 1, 1))
])
model.compile("sgd", "mse")
batch = np.array([0.0, 20.0], np.float32).reshape(2, 1, 1, 1)
model.train_on_batch(batch, batch)
print(
    "mean %.2f, variance %.2f"
    % tuple(value[0] for value in model.get_weights()[2:])
)
