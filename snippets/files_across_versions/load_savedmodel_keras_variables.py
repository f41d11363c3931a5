import keras
import numpy as np
import tensorflow as tf

loaded = tf.saved_model.load("export")
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
model.set_weights([v.numpy() for v in loaded.variables])
print(model.predict(np.array([[1.0, 2.0, 3.0]]), verbose=0))
