import tensorflow as tf


class Count(tf.keras.layers.Layer):
    def build(self, input_shape):
        self.calls = self.add_weight(
            name="calls", shape=(), initializer="zeros", trainable=False
        )

    def call(self, inputs):
        self.add_update(self.calls.assign_add(1.0))
        return inputs


layer = Count()
layer(tf.ones((1, 2)))
print("calls:", float(layer.get_weights()[0]))
