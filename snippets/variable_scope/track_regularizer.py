import tensorflow as tf

v1 = tf.compat.v1


class Encoder(tf.keras.layers.Layer):
    @v1.keras.utils.track_tf1_style_variables
    def call(self, inputs):
        penalize = tf.keras.regularizers.l2(0.5)
        return v1.layers.dense(
            inputs,
            2,
            kernel_regularizer=penalize,
            kernel_initializer=v1.ones_initializer(),
        )


encoder = Encoder()
encoder(tf.ones([1, 3]))
print(
    [float(loss) for loss in encoder.losses],
    len(v1.get_collection(v1.GraphKeys.REGULARIZATION_LOSSES)),
)
