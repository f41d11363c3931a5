import numpy as np
import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    factor = None

    def call(self, inputs):
        if self.factor is None:
            self.factor = self.add_weight(
                name="factor", shape=(1,), initializer="ones"
            )
        return inputs * self.factor


inputs = tf.keras.layers.Input(shape=(2,))
model = tf.keras.Model(inputs, Scale()(inputs))
model.compile("sgd", "mse")
model.fit(np.ones((4, 2)), np.zeros((4, 2)), verbose=0)
print(
    "trainable weights:",
    len(model.trainable_weights),
    "learned:",
    bool(model.get_weights()[0][0] != 1.0),
)
