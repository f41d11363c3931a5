import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(3,))
])
with tf.Graph().as_default():
    print(model.predict(np.ones((2, 3)), verbose=0).shape)
