import numpy as np
import tensorflow as tf


class Watch(tf.keras.layers.Layer):
    def call(self, inputs):
        self.last = tf.reduce_mean(inputs)
        return inputs


watch = Watch()
x = tf.keras.layers.Input((3,))
model = tf.keras.Model(x, watch(x))
watched = tf.keras.backend.function([x], [tf.add(watch.last, 1.0)])
print("%.1f" % watched([np.ones((2, 3))])[0])
