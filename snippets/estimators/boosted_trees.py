import tensorflow as tf


def data():
    x, y = [[1.0], [2.0], [3.0], [4.0]], [[0], [0], [1], [1]]
    return tf.data.Dataset.from_tensors(({"x": x}, y))


column = tf.feature_column
estimator = tf.estimator.BoostedTreesClassifier(
    [column.bucketized_column(column.numeric_column("x"), [2.5])],
    n_batches_per_layer=1, n_trees=1, max_depth=1, learning_rate=1.0,
    config=tf.estimator.RunConfig(
        "model", save_summary_steps=None, log_step_count_steps=None))
estimator.train(data, max_steps=2)
for one in estimator.predict(data):
    print("class", one["class_ids"][0])
