import numpy as np
import tensorflow as tf

K = tf.keras.backend
x = tf.keras.layers.Input(shape=(3,))
y = tf.keras.layers.Lambda(lambda t: t * t)(x)

gradients = K.gradients(K.sum(y), [x])
print(K.function([x], gradients)([np.float32([[1, 2, 3]])])[0].tolist())
