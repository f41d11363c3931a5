import numpy as np
import tensorflow as tf

column = tf.feature_column
words = column.sequence_categorical_column_with_vocabulary_list(
    "words", ["cat", "dog", "emu"])
columns = [
    column.indicator_column(words),
    column.sequence_numeric_column("times")]


def sparse(values):
    return tf.sparse.SparseTensor(
        [[0, 0], [0, 1], [1, 0]], values, [2, 2])


layer = tf.keras.experimental.SequenceFeatures(columns)
outputs, lengths = layer({
    "words": sparse(["cat", "emu", "dog"]),
    "times": sparse([0.5, 1.5, 2.5])})
print(np.round(outputs, 2))
print(lengths.numpy().tolist())
