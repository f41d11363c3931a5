import tensorflow as tf


class Decayed(tf.keras.optimizers.SGD):
    def __init__(self, weight_decay=0.1, **keywords):
        super().__init__(**keywords)
        self.l2 = weight_decay

    def apply_gradients(self, pairs, **keywords):
        pairs = [(g + self.l2 * v, v) for g, v in pairs]
        return super().apply_gradients(pairs, **keywords)


weight = tf.Variable(1.0)
Decayed(learning_rate=0.5).apply_gradients([(tf.constant(0.0), weight)])
print("weight %.4f" % weight.numpy())
