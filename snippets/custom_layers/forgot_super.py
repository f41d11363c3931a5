import tensorflow as tf


class Block(tf.keras.layers.Layer):
    def __init__(self):
        self.dense = tf.keras.layers.Dense(2)

    def call(self, inputs):
        return self.dense(inputs)


print(Block()(tf.ones((1, 2))).shape)
