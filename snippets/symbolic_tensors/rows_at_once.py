import numpy as np
import tensorflow as tf


class RowTotals(tf.keras.layers.Layer):
    def call(self, x):
        return tf.reduce_sum(x, axis=1)


inputs = tf.keras.Input((3,))
model = tf.keras.Model(inputs, RowTotals()(inputs))
print(
    model.predict(
        np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), verbose=0
    ).tolist()
)
