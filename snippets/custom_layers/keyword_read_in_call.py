import numpy as np
import tensorflow as tf


class Block(tf.keras.layers.Layer):
    def call(self, inputs, training=None):
        print("training is", training)
        return inputs


block = Block()
block(tf.ones((1, 2)))
block(tf.ones((1, 2)), training=True)
