import numpy as np
import tensorflow as tf

first = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
second = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
first.save("all.h5")
before = second.get_weights()[0]
second.load_weights("all.h5", by_name=True)
print("loaded:", bool(np.any(before != second.get_weights()[0])))
