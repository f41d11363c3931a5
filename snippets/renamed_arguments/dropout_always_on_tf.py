import numpy as np
import tensorflow as tf

inputs = tf.keras.Input((1000,))
dropped = tf.keras.layers.Dropout(0.2)(inputs, training=True)
model = tf.keras.Model(inputs, dropped)
print(np.unique(model.predict(np.ones((1, 1000)), verbose=0)).tolist())
