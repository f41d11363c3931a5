import numpy as np
import tensorflow as tf

x = tf.keras.layers.Input(shape=(4,))
model = tf.keras.models.Model(
    x, tf.keras.layers.LayerNormalization()(x)
)
[row] = model.predict(np.array([[1.0, 2.0, 3.0, 4.0]]), verbose=0)
print([round(float(value), 2) for value in row])
