import tensorflow as tf

v1 = tf.compat.v1


class Encoder(tf.keras.layers.Layer):
    @v1.keras.utils.track_tf1_style_variables
    def call(self, inputs, training=None):
        return v1.layers.batch_normalization(inputs, training=training)


encoder = Encoder()
encoder(tf.constant([[0.0], [20.0]]), training=True)
mean = [
    variable
    for variable in encoder.weights
    if "moving_mean" in variable.name
][0]
print(
    "mean %.2f" % float(mean[0]),
    len(encoder.trainable_weights),
    "trainable of",
    len(encoder.weights),
)
