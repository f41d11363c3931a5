import numpy as np
import tensorflow as tf


class Watch(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.last = self.add_weight(
            name="last", shape=(), initializer="zeros", trainable=False
        )

    def call(self, inputs):
        self.last.assign(tf.reduce_mean(inputs))
        return inputs


watch = Watch()
model = tf.keras.Sequential([watch])
model.compile("sgd", "mse")
model.predict(np.ones((2, 3)), verbose=0)
print("%.1f" % (watch.last.numpy() + 1.0))
