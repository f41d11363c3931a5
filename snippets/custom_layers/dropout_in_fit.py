import numpy as np
import tensorflow as tf


class Block(tf.keras.layers.Layer):
    def __init__(self):
        super(Block, self).__init__()
        self.dropout = tf.keras.layers.Dropout(0.5)

    def call(self, inputs):
        return self.dropout(inputs)


last = tf.keras.layers.Dense(
    1, kernel_initializer="ones", trainable=False
)
model = tf.keras.Sequential([
    tf.keras.layers.Flatten(input_shape=(2, 1)),
    Block(),
    last,
    tf.keras.layers.Dense(1),
])
model.compile(tf.keras.optimizers.SGD(0.0), "mse")
x = np.ones((64, 2, 1))
y = model.predict(x, verbose=0)
loss = model.fit(x, y, epochs=1, verbose=0).history["loss"][0]
print("dropout drops in fit:", bool(loss > 1e-6))
