import numpy as np
import tensorflow as tf


class AlwaysDropout(tf.keras.layers.Dropout):
    def call(self, inputs, training=None):
        return super(AlwaysDropout, self).call(inputs, training=True)


inputs = tf.keras.Input((1000,))
model = tf.keras.Model(inputs, AlwaysDropout(0.2)(inputs))
print(np.unique(model.predict(np.ones((1, 1000)), verbose=0)).tolist())
