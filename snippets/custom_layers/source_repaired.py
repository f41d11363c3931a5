import tensorflow as tf


class MyCustomLayer(tf.keras.layers.Layer):
    def __init__(self, units, **keywords):
        super(MyCustomLayer, self).__init__(**keywords)
        self.units = units

    def build(self, input_shape):
        shape = (int(input_shape[-1]), self.units)
        self.kernel = self.add_weight(
            name="kernel", shape=shape, initializer="glorot_uniform"
        )
        super(MyCustomLayer, self).build(input_shape)

    def call(self, inputs):
        return tf.matmul(inputs, self.kernel)

    def compute_output_shape(self, input_shape):
        return tuple(input_shape)[:-1] + (self.units,)

    def get_config(self):
        return dict(
            super(MyCustomLayer, self).get_config(), units=self.units
        )


model = tf.keras.Sequential([
    tf.keras.layers.Dense(3, input_shape=(2,)),
    MyCustomLayer(4),
])
model.save("layer.h5")
loaded = tf.keras.models.load_model(
    "layer.h5", custom_objects={"MyCustomLayer": MyCustomLayer}
)
print(
    loaded.output_shape, loaded.layers[-1].units, loaded.count_params()
)
