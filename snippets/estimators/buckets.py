import tensorflow as tf

column = tf.feature_column
features = {
    "deck": tf.constant([[7], [8], [9]], tf.int64),
    "word": tf.constant([["cat"], ["dog"], ["emu"]]),
    "year": tf.constant([["1999"], ["2000"], ["2001"]]),
}
for one in [
        column.categorical_column_with_hash_bucket("word", 100),
        column.categorical_column_with_hash_bucket(
            "deck", 100, dtype=tf.int64),
        column.crossed_column(["word", "year"], 1000)]:
    layer = tf.keras.layers.DenseFeatures(
        [column.indicator_column(one)])
    dense = tf.keras.backend.get_value(layer(features))
    print(one.name, dense.argmax(1).tolist())
