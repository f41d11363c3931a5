import numpy as np
import tensorflow as tf

inputs = tf.keras.Input((4,))
outputs = [
    tf.keras.layers.Dense(2, activation="softmax", name=name)(inputs)
    for name in ("a", "b")
]
model = tf.keras.Model(inputs, outputs)
model.compile("sgd", "sparse_categorical_crossentropy")
x, y = np.zeros((8, 4)), np.array([[0], [1]] * 4)
# what class_weight={0: 1.0, 1: 5.0} means
weights = np.where(y[:, 0] == 1, 5.0, 1.0)
history = model.fit(
    x, [y, y], sample_weight=[weights, weights], verbose=0
)
print("loss %.1f" % history.history["loss"][0])
