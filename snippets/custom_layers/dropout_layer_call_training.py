import numpy as np
import tensorflow as tf


class Block(tf.keras.layers.Layer):
    def __init__(self):
        super(Block, self).__init__()
        self.dropout = tf.keras.layers.Dropout(0.5)

    def call(self, inputs, training=None):
        return self.dropout(inputs, training=training)


x = tf.ones((1, 100))
block = Block()
print("plain call:", np.unique(block(x)).tolist())
print("training=True:", np.unique(block(x, training=True)).tolist())
