import numpy as np
import tensorflow as tf


class Small(tf.keras.layers.Layer):
    def call(self, code):
        self.add_loss(tf.reduce_mean(tf.square(code)))
        return code


inputs = tf.keras.Input((3,))
code = Small()(
    tf.keras.layers.Dense(2, kernel_initializer="ones")(inputs)
)
outputs = tf.keras.layers.Dense(3, kernel_initializer="ones")(code)
model = tf.keras.Model(inputs, outputs)
model.compile("sgd", "mse")
history = model.fit(np.ones((4, 3)), np.ones((4, 3)), verbose=0)
print("loss %.1f" % history.history["loss"][0])
