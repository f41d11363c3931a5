import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(8, input_shape=(4,))
])
model.layers[0].set_weights([np.ones((4, 8)), np.zeros(8)])
print(model.get_weights()[0].sum())
