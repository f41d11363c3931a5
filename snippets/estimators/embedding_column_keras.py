import numpy as np
import tensorflow as tf

words = np.array([
    ["cat", "dog", ""], ["emu", "emu", "cat"], ["?", "", ""],
    ["", "", ""]])
table = np.float32([[1, 10], [2, 20], [4, 40], [8, 80]])

# 0 is the padding, 1 the unknown word, which was the last row
lookup = tf.keras.layers.StringLookup(
    vocabulary=["cat", "dog", "emu"], mask_token="")
embedding = tf.keras.layers.Embedding(5, 2)
embedding.build((None, 3))
embedding.set_weights([np.concatenate(
    [np.zeros((1, 2)), table[-1:], table[:-1]])])

ids = lookup(words)
given = tf.cast(ids != 0, "float32")[..., None]
total = tf.reduce_sum(embedding(ids) * given, axis=1)
count = tf.maximum(tf.reduce_sum(given, axis=1), 1)
for result in [total / count, total / count ** 0.5, total]:
    print(np.round(result, 2))
