import numpy as np
import tensorflow as tf

inputs = tf.keras.Input((4,))
outputs = [
    tf.keras.layers.Dense(1, name="a")(inputs),
    tf.keras.layers.Dense(1, name="b")(inputs),
]
model = tf.keras.Model(inputs, outputs)
model.compile("sgd", "mse", metrics={"a": ["mae"], "b": ["mae"]})
history = model.fit(
    np.zeros((8, 4)), [np.zeros((8, 1))] * 2, epochs=1, verbose=0
)
print(sorted(history.history))
