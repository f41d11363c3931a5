import numpy as np
import tensorflow as tf

inputs = tf.keras.layers.Input(shape=(4,))
outputs = tf.keras.layers.Dense(
    2, kernel_initializer="zeros", bias_initializer="ones"
)(inputs)
model = tf.keras.models.Model(inputs, outputs)
model.add_metric(outputs, name="mean", aggregation="mean")
model.compile("sgd", "mse")
history = model.fit(np.ones((4, 4)), np.ones((4, 2)), verbose=0)
print({
    key: values
    for key, values in history.history.items()
    if key != "loss"
})
