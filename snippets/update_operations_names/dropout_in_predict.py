import numpy as np
import tensorflow as tf

inputs = tf.keras.Input((1000,))
model = tf.keras.Model(
    inputs, tf.keras.layers.Dropout(0.5)(inputs, training=True)
)
ones = np.ones((1, 1000), "float32")
print("call:", np.unique(model(ones)).tolist())
print("predict:", np.unique(model.predict(ones, verbose=0)).tolist())
