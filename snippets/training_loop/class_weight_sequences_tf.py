import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(2, activation="softmax", input_shape=(5, 4))
])
model.compile("sgd", "categorical_crossentropy")
x, y = np.zeros((8, 5, 4)), np.eye(2)[np.arange(40).reshape(8, 5) % 2]
history = model.fit(x, y, class_weight={0: 1.0, 1: 5.0}, verbose=0)
print("loss %.1f" % history.history["loss"][0])
