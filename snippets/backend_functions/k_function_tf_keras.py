import numpy as np
import tensorflow as tf

x = tf.keras.layers.Input(shape=(3,))
hidden = tf.keras.layers.Activation("relu")(x)

run = tf.keras.backend.function([x], [hidden])
print(run([np.float32([[-1, 0, 2]])])[0].tolist())
