import numpy as np
import tensorflow as tf


class Penalty(tf.keras.layers.Layer):
    def call(self, inputs):
        self.add_loss(tf.reduce_mean(tf.square(inputs - 2.0)))
        return inputs


model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(2,)
    ),
    Penalty(),
])
model.compile("sgd", "mse")
print(
    round(
        float(
            model.evaluate(np.ones((8, 2)), np.zeros((8, 1)), verbose=0)
        ),
        2,
    )
)
