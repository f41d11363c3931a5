import tensorflow as tf

v1 = tf.compat.v1


class Encoder(tf.keras.layers.Layer):
    @v1.keras.utils.track_tf1_style_variables
    def call(self, inputs):
        with v1.variable_scope("encoder"):
            hidden = v1.layers.dense(inputs, 4, name="hidden")
            kernel = v1.get_variable("kernel", [4, 2])
            return tf.matmul(hidden, kernel)


encoder = Encoder()
outputs = encoder(tf.ones([3, 5]))
again = encoder(tf.ones([3, 5]))
print([variable.name for variable in encoder.weights])
assert (outputs.numpy() == again.numpy()).all()
