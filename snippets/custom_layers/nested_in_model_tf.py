import tensorflow as tf


class Block(tf.keras.Model):
    def __init__(self, **keywords):
        super(Block, self).__init__(**keywords)
        self.dense = tf.keras.layers.Dense(2)

    def call(self, inputs):
        return self.dense(inputs)


block = Block()
block(tf.ones((1, 2)))
print("trainable weights of the block:", len(block.trainable_weights))
