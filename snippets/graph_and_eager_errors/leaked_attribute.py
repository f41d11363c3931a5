import numpy as np
import tensorflow as tf


class Watch(tf.keras.layers.Layer):
    def call(self, inputs):
        self.last = tf.reduce_mean(inputs)
        return inputs


watch = Watch()
model = tf.keras.Sequential([watch])
model.compile("sgd", "mse")
model.predict(np.ones((2, 3)), verbose=0)
print("%.1f" % float(tf.add(watch.last, 1.0)))
