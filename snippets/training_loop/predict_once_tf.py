import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
# the function is made here, before any thread
model.predict(np.zeros((1, 4)), verbose=0)
print(model.predict(np.zeros((2, 4)), verbose=0).shape)
