import numpy as np
import tensorflow as tf

x = tf.keras.Input((3,))
print(np.log(x).shape)
