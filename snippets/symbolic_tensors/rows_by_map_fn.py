import numpy as np
import tensorflow as tf

inputs = tf.keras.Input((3,))
totals = tf.keras.layers.Lambda(lambda x: tf.map_fn(tf.reduce_sum, x))(
    inputs
)
model = tf.keras.Model(inputs, totals)
print(
    model.predict(
        np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]), verbose=0
    ).tolist()
)
