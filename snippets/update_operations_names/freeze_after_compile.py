import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.BatchNormalization(input_shape=(1,)),
    tf.keras.layers.Dense(1),
])
model.compile("sgd", "mse")
model.layers[0].trainable = False
batch = np.array([[0.0], [20.0]], np.float32)
model.train_on_batch(batch, batch / 20)
weights = model.layers[0].get_weights()
print(
    "gamma",
    "moved," if weights[0][0] != 1 else "kept,",
    "mean %.2f, variance %.2f" % (weights[2][0], weights[3][0]),
)
