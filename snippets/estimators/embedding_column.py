import numpy as np
import tensorflow as tf

column = tf.feature_column
words = column.categorical_column_with_vocabulary_list(
    "words", ["cat", "dog", "emu"], num_oov_buckets=1)
table = np.float32([[1, 10], [2, 20], [4, 40], [8, 80]])

with tf.Graph().as_default():
    features = {"words": tf.constant([
        ["cat", "dog", ""], ["emu", "emu", "cat"], ["?", "", ""],
        ["", "", ""]])}
    results = [
        tf.feature_column.input_layer(
            features, column.embedding_column(
                words, 2, combiner=combiner,
                initializer=tf.constant_initializer(table)))
        for combiner in ["mean", "sqrtn", "sum"]]
    session = tf.Session()
    session.run(tf.global_variables_initializer())
    session.run(tf.tables_initializer())
    for result in session.run(results):
        print(np.round(result, 2))
