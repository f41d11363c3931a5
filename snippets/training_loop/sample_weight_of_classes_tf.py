import numpy as np
import tensorflow as tf

x = tf.keras.Input((4,))
outputs = [
    tf.keras.layers.Dense(2, activation="softmax", name=name)(x)
    for name in ("a", "b")
]
model = tf.keras.Model(x, outputs)
model.compile("sgd", "sparse_categorical_crossentropy")
y = np.array([[0], [1]] * 4)
losses = model.train_on_batch(
    np.zeros((8, 4)), [y, y],
    sample_weight=[np.ones(8), np.array([1.0, 5.0])[y[:, 0]]])
print("loss %.2f" % losses[0])
