import tensorflow as tf


class Encoder(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        penalize = tf.keras.regularizers.l2(0.5)
        self.dense = tf.keras.layers.Dense(
            2, kernel_regularizer=penalize, kernel_initializer="ones"
        )

    def call(self, inputs):
        return self.dense(inputs)


encoder = Encoder()
encoder(tf.ones([1, 3]))
penalties = tf.compat.v1.get_collection(
    tf.compat.v1.GraphKeys.REGULARIZATION_LOSSES
)
print([float(loss) for loss in encoder.losses], len(penalties))
