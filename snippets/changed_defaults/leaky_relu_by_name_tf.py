import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Activation("leaky_relu", input_shape=(1,))
])
print("%.1f" % model.predict(-np.ones((1, 1)), verbose=0)[0, 0])
