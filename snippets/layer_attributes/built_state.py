import tensorflow as tf


class Rows(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(2)

    def call(self, images):
        return self.dense(tf.reshape(images, (-1, 12)))


print(Rows()(tf.keras.Input((3, 4))).shape)
