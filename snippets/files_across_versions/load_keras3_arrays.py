import numpy as np
import tensorflow as tf

layer = tf.keras.layers.Dense(2, input_shape=(3,))
model = tf.keras.Sequential([layer])
arrays = np.load("weights.npz")
model.set_weights([arrays[name] for name in arrays.files])
print(model.predict(np.array([[1.0, 2.0, 3.0]]), verbose=0))
