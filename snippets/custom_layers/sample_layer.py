import numpy as np
import tensorflow as tf


class Sample(tf.keras.layers.Layer):
    def call(self, inputs):
        mean, log_variance = inputs
        return mean + tf.exp(log_variance / 2) * tf.random.normal(
            tf.shape(mean)
        )


mean, log_variance = tf.keras.Input((2,)), tf.keras.Input((2,))
model = tf.keras.Model(
    [mean, log_variance], Sample()([mean, log_variance])
)
print(
    model.predict([np.ones((1, 2)), np.ones((1, 2))], verbose=0).shape
)
