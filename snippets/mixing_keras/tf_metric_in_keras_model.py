import keras
import numpy as np
import tensorflow as tf

model = keras.models.Sequential([
    keras.layers.Dense(2, input_shape=(3,))
])
model.compile(
    "sgd",
    "mse",
    metrics=[tf.keras.metrics.MeanAbsoluteError(name="mae")],
)
history = model.fit(np.ones((8, 3)), np.ones((8, 2)), verbose=0).history
print(sorted(history))
