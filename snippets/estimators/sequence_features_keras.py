import numpy as np
import tensorflow as tf

words = np.array([["cat", "emu"], ["dog", ""]])
times = np.float32([[0.5, 1.5], [2.5, 0]])
lookup = tf.keras.layers.StringLookup(
    vocabulary=["cat", "dog", "emu"], mask_token="")

ids = np.array(lookup(words))
indicator = np.eye(5)[ids][..., 2:]
times = times[..., None]
print(np.round(np.concatenate([times, indicator], axis=2), 2))
print((ids != 0).sum(axis=1).tolist())
