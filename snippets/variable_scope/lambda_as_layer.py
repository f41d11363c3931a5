import tensorflow as tf


class Project(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.kernel = self.add_weight(
            name="kernel", shape=[int(input_shape[-1]), 4]
        )
        self.built = True

    def call(self, inputs):
        return tf.matmul(inputs, self.kernel)


layer = Project()
layer(tf.zeros([2, 5]))
print(layer(tf.zeros([2, 5])).shape, "weights:", len(layer.weights))
