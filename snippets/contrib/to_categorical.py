import numpy as np
import tensorflow as tf

print(tf.keras.utils.to_categorical(np.array([2, 0]), 3))
