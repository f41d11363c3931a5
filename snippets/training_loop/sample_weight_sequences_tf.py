import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(2, activation="softmax", input_shape=(5, 4))
])
model.compile("sgd", "categorical_crossentropy")
x, y = np.zeros((8, 5, 4)), np.eye(2)[np.arange(40).reshape(8, 5) % 2]
weights = np.where(y.argmax(axis=-1) == 1, 5.0, 1.0)  # one a step
history = model.fit(x, y, sample_weight=weights, verbose=0)
print("loss %.1f" % history.history["loss"][0])
