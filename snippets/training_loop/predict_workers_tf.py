import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
print(
    model.predict(
        np.zeros((8, 4)), workers=4, use_multiprocessing=True, verbose=0
    ).shape
)
