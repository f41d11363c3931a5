import tensorflow as tf


class Block(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(2)

    def call(self, inputs):
        return self.dense(inputs)


block = Block()
block(tf.ones((1, 3)))
print("weights:", len(block.weights))
