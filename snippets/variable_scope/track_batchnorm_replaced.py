import tensorflow as tf


class Encoder(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.normalize = tf.keras.layers.BatchNormalization()

    def call(self, inputs, training=None):
        return self.normalize(inputs, training=training)


encoder = Encoder()
encoder(tf.constant([[0.0], [20.0]]), training=True)
mean = encoder.normalize.moving_mean
print(
    "mean %.2f" % float(mean[0]),
    len(encoder.trainable_weights),
    "trainable of",
    len(encoder.weights),
)
