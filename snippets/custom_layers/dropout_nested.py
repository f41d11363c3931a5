import numpy as np
import tensorflow as tf


class Inner(tf.keras.layers.Layer):
    def __init__(self):
        super(Inner, self).__init__()
        self.dropout = tf.keras.layers.Dropout(0.5)

    def call(self, inputs):
        return self.dropout(inputs)


class Outer(tf.keras.layers.Layer):
    def __init__(self):
        super(Outer, self).__init__()
        self.inner = Inner()

    def call(self, inputs, training=None):
        return self.inner(inputs)  # says nothing about training


x = tf.ones((1, 100))
for training in (None, False, True):
    print(
        training,
        bool(np.any(Outer()(x, training=training).numpy() == 0)),
    )
