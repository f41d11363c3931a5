import tensorflow as tf


class MyCustomLayer(tf.keras.layers.Layer):
    def __init__(self, units):
        super(MyCustomLayer, self).__init__()
        self.units = units

    def call(self, inputs):
        # the comment stands alone, as in the text under test

print(MyCustomLayer(4))
