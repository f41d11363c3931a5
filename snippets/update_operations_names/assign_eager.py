import tensorflow as tf


class Counter(tf.keras.layers.Layer):
    def build(self, shape):
        self.count = self.add_weight(
            name="count", shape=(), initializer="zeros", trainable=False
        )

    def call(self, inputs):
        self.count.assign_add(1.0)
        return inputs


layer = Counter()
layer(tf.ones((2, 1)))
print("count", int(layer.count.numpy()))
