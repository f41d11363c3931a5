import numpy as np
import tensorflow as tf

x = tf.keras.layers.Input((3,))
model = tf.keras.Model(x, tf.keras.layers.Lambda(tf.log)(x))
logarithms = model.predict(np.array([[1.0, 2.0, 4.0]]))
print(["%.4f" % value for value in logarithms[0]])
