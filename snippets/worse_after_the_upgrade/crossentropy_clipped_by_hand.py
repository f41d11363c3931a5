import numpy as np
import tensorflow as tf


def clipped(labels, softmax):
    softmax = tf.clip_by_value(softmax, 1e-7, 1 - 1e-7)
    return -tf.reduce_sum(labels * tf.math.log(softmax), axis=-1)


softmax = tf.keras.layers.Activation("softmax", input_shape=(2,))
model = tf.keras.Sequential([softmax])
model.compile("sgd", clipped)
x, y = np.array([[0.0, 30.0]]), np.array([[1.0, 0.0]])
print(round(float(model.evaluate(x, y, verbose=0)), 2))
