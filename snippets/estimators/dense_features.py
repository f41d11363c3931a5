import numpy as np
import tensorflow as tf

column = tf.feature_column
columns = [
    column.numeric_column("size", normalizer_fn=lambda x: x / 10),
    column.bucketized_column(
        column.numeric_column("age"), boundaries=[18.0, 30.0]),
    column.indicator_column(
        column.categorical_column_with_vocabulary_list(
            "port", ["S", "C"])),
    column.indicator_column(
        column.categorical_column_with_identity("deck", 3)),
]
features = {
    "size": tf.constant([[1.0], [2.0], [3.0], [4.0]]),
    "age": tf.constant([[17.9], [18.0], [30.0], [31.0]]),
    "port": tf.constant([["S"], ["C"], ["Q"], [""]]),
    "deck": tf.constant([[0], [1], [2], [-1]], tf.int64),
}
layer = tf.keras.layers.DenseFeatures(columns)
print(np.round(tf.keras.backend.get_value(layer(features)), 2))
