import numpy as np
import tensorflow as tf


class Watch(tf.keras.layers.Layer):
    def call(self, inputs):
        self.add_metric(tf.reduce_mean(inputs), name="mean", aggregation="mean")
        return inputs


model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,)), Watch()])
model.compile("sgd", "mse")
history = model.fit(np.ones((8, 2)), np.ones((8, 1)), epochs=1, verbose=0)
print(sorted(history.history))
