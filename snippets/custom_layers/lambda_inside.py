import numpy as np
import tensorflow as tf


def scaled(t):
    return t / tf.sqrt(tf.cast(tf.shape(t)[-1], tf.float32))


x = tf.keras.layers.Input((4,))
y = tf.keras.layers.Lambda(scaled)(x)
model = tf.keras.Model(x, y)
print(model.predict(np.ones((1, 4)), verbose=0).tolist())
