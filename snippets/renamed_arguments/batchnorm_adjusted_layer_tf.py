import tensorflow as tf


class Adjusted(tf.keras.layers.Layer):
    def __init__(self, adjustment):
        super().__init__()
        self.adjustment = adjustment
        self.normalize = tf.keras.layers.BatchNormalization()

    def call(self, inputs, training=False):
        outputs = self.normalize(inputs, training=training)
        if not training:
            return outputs
        scale, offset = self.adjustment(tf.shape(inputs))
        return scale * outputs + offset


layer = Adjusted(lambda shape: (2.0, 1.0))
outputs = layer(tf.constant([[1.0], [3.0]]), training=True)
print([round(float(number), 4) for number in outputs[:, 0]])
