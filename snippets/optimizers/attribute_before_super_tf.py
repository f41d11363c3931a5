import tensorflow as tf


class Scaled(tf.keras.optimizers.SGD):
    def __init__(self, scale=0.5, **keywords):
        self.scale = scale
        super().__init__(**keywords)

    def apply_gradients(self, pairs, **keywords):
        pairs = [(self.scale * g, v) for g, v in pairs]
        return super().apply_gradients(pairs, **keywords)


weight = tf.Variable(1.0)
Scaled(learning_rate=1.0).apply_gradients([(tf.constant(1.0), weight)])
print(float(weight.numpy()))
