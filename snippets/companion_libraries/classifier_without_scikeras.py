import numpy as np
import tensorflow as tf


def build():
    model = tf.keras.Sequential([
        tf.keras.Input((1,)),
        tf.keras.layers.Dense(1, activation="sigmoid",
                              kernel_initializer="ones"),
    ])
    model.compile("sgd", "binary_crossentropy")
    return model


x = np.array([[-2.0], [1.0], [-1.0], [2.0]])
y = np.array([70, 90, 70, 90])
labels, numbers = np.unique(y, return_inverse=True)
model = build()
model.fit(x, numbers, verbose=0, shuffle=False)
likely = model.predict(x, verbose=0)[:, 0] > 0.5
print(labels[likely.astype(int)].tolist())
