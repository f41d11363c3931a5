import tensorflow as tf


class MyCustomLayer(tf.keras.layers.Layer):
    def __init__(self, units):
        super(MyCustomLayer, self).__init__()
        self.units = units

    def call(self, inputs, training=None):
        pass


layer = MyCustomLayer(4)
model = tf.keras.Sequential([
    tf.keras.layers.Dense(4, input_shape=(3,)),
    layer,
])
print(model.output_shape)
