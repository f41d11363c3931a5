import numpy as np
import tensorflow as tf

inputs = tf.keras.Input((3,))
code = tf.keras.layers.Dense(2, kernel_initializer="ones")(inputs)
outputs = tf.keras.layers.Dense(3, kernel_initializer="ones")(code)


def loss(true, predicted):
    return tf.reduce_mean(tf.square(true - predicted)) + tf.reduce_mean(
        tf.square(code)
    )


model = tf.keras.Model(inputs, outputs)
model.compile("sgd", loss)
history = model.fit(np.ones((4, 3)), np.ones((4, 3)), verbose=0)
print("loss %.1f" % history.history["loss"][0])
