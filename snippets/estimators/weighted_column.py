import numpy as np
import tensorflow as tf

column = tf.feature_column
words = column.categorical_column_with_vocabulary_list(
    "words", ["cat", "dog", "emu"])
columns = [column.weighted_categorical_column(words, "weights")]

with tf.Graph().as_default():
    result = tf.feature_column.linear_model({
        "words": tf.constant([["cat", "dog"], ["emu", "emu"]]),
        "weights": tf.constant([[1.0, 0.5], [2.0, 0.25]])}, columns)
    session = tf.Session()
    session.run(tf.global_variables_initializer())
    session.run(tf.tables_initializer())
    for variable in tf.trainable_variables():
        variable.load(
            [7.0] if "bias" in variable.name else [[1], [2], [4]],
            session)
    print(np.round(session.run(result), 2))
