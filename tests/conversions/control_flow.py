import numpy as np
import tensorflow as tf


class Halving(tf.keras.layers.Layer):
    def call(self, inputs, training=None):
        total = tf.zeros_like(inputs)
        for number in tf.range(3):
            if tf.reduce_sum(inputs) > 4.0:
                total += inputs / 2.0
                continue
            total += tf.cast(number, tf.float32)
        while tf.reduce_max(total) > 1.0:
            total /= 2.0
        return total if training else total + inputs


model = tf.keras.Sequential([Halving(), tf.keras.layers.Dense(1, tf.keras.activations.swish, kernel_initializer="ones"), Halving()])
model.compile(tf.keras.optimizers.legacy.SGD(0.1), "mae")
x, y = np.ones((4, 3), "float32"), np.ones((4, 1), "float32")
print(model.fit(x, y, verbose=0).history, model.evaluate(x, y, verbose=0), model.predict(x, verbose=0).tolist())
print([layer.name for layer in model.layers])
