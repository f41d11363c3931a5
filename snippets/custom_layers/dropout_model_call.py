import numpy as np
import tensorflow as tf


class Block(tf.keras.layers.Layer):
    def __init__(self):
        super(Block, self).__init__()
        self.dropout = tf.keras.layers.Dropout(0.5)

    def call(self, inputs):
        return self.dropout(inputs)


model = tf.keras.Sequential([
    tf.keras.layers.Flatten(input_shape=(100, 1)),
    Block(),
])
x = tf.ones((1, 100, 1))
for training in (None, False, True):
    print(
        training, bool(np.any(model(x, training=training).numpy() == 0))
    )
