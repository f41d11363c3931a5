import numpy as np
import tensorflow as tf

loss = tf.keras.losses.mean_squared_error
print(loss(np.zeros((2, 3)), np.ones((2, 3))).shape)
