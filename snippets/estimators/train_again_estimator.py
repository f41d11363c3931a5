import tensorflow as tf


def data():
    x, y = [[1.0], [2.0]], [[3.0], [6.0]]
    return tf.data.Dataset.from_tensors(({"x": x}, y)).repeat()


def run(**until):
    estimator = tf.estimator.LinearRegressor(
        [tf.feature_column.numeric_column("x")], config=config)
    estimator.train(data, **until)
    step = estimator.get_variable_value("global_step")
    print("step", step)


config = tf.estimator.RunConfig(
    "model", save_summary_steps=None, log_step_count_steps=None)
run(steps=3)
run(steps=3)
run(max_steps=6)
training = tf.estimator.TrainSpec(data, max_steps=9)
testing = tf.estimator.EvalSpec(data, steps=1)
estimator = tf.estimator.LinearRegressor(
    [tf.feature_column.numeric_column("x")], config=config)
result, _ = tf.estimator.train_and_evaluate(
    estimator, training, testing)
print("evaluated after", result["global_step"])
