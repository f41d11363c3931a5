import numpy as np
import tensorflow as tf

words = np.array([["cat", "dog"], ["emu", "emu"]])
weights = np.float32([[1.0, 0.5], [2.0, 0.25]])
lookup = tf.keras.layers.StringLookup(
    vocabulary=["cat", "dog", "emu"])
count = tf.keras.layers.CategoryEncoding(4, output_mode="count")
dense = tf.keras.layers.Dense(1)
dense.build((None, 3))
dense.set_weights([np.float32([[1], [2], [4]]), np.float32([7])])

counts = count(lookup(words), count_weights=weights)
print(np.round(dense(counts[:, 1:]), 2))
