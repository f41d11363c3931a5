import tensorflow as tf


class GroupNormalization(tf.keras.layers.Layer):
    def __init__(self, groups, epsilon=0.001):
        super().__init__()
        self.groups, self.epsilon = groups, epsilon

    def build(self, shape):
        size = (int(shape[-1]),)
        self.gamma, self.beta = (
            self.add_weight(name=name, shape=size, initializer=start)
            for name, start in [("gamma", "ones"), ("beta", "zeros")]
        )

    def call(self, x):
        x = tf.convert_to_tensor(x)
        y = tf.reshape(x, (-1, self.groups, x.shape[-1] // self.groups))
        mean, variance = tf.nn.moments(y, [-1], keepdims=True)
        y = (y - mean) / tf.sqrt(variance + self.epsilon)
        return tf.reshape(y, tf.shape(x)) * self.gamma + self.beta


y = GroupNormalization(groups=2)(tf.constant([[1.0, 3.0, 10.0, 30.0]]))
print([round(float(number), 2) for number in y[0]])
