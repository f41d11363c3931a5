import numpy as np
import tensorflow as tf

model = tf.keras.Sequential()
model.add(
    tf.keras.layers.Dense(
        8, weights=[np.ones((4, 8)), np.zeros(8)], input_shape=(4,)
    )
)
print(model.get_weights()[0].sum())
