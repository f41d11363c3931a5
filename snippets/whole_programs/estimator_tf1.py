import numpy as np
import tensorflow as tf

ages = np.array([22.0, 38.0, 26.0, 61.0, 35.0, 54.0, 4.0, 27.0])
fares = np.array([7.25, 71.28, 7.92, 30.0, 8.05, 51.86, 21.07, 11.13])
classes = np.array(
    ["third", "first", "third", "second", "third", "first", "third",
     "crew"])
ports = np.array(["S", "C", "S", "Q", "S", "C", "S", "Q"])
survived = np.array([0, 1, 1, 1, 0, 0, 1, 0])
features = {
    "age": ages, "fare": fares, "class": classes, "port": ports}

column = tf.feature_column
columns = [
    column.numeric_column(
        "fare", normalizer_fn=lambda fare: (fare - 26.0) / 22.0),
    column.bucketized_column(
        column.numeric_column("age"), boundaries=[18.0, 30.0, 50.0]),
    column.indicator_column(
        column.categorical_column_with_vocabulary_list(
            "class", ["first", "second", "third"])),
    column.embedding_column(
        column.categorical_column_with_vocabulary_list(
            "port", ["S", "C", "Q"]), dimension=2),
]


class FixedWeights(tf.train.SessionRunHook):
    def after_create_session(self, session, coord):
        for variable in tf.trainable_variables():
            shape = variable.shape.as_list()
            values = np.sin(np.arange(1, np.prod(shape) + 1))
            variable.load(0.3 * values.reshape(shape), session)


class PrintLoss(tf.train.SessionRunHook):
    step = 0

    def before_run(self, run_context):
        loss = tf.losses.get_losses()[0]
        return tf.train.SessionRunArgs(loss)

    def after_run(self, run_context, run_values):
        self.step += 1
        print("step %d: loss %.4f" % (self.step, run_values.results))


tf.logging.set_verbosity(tf.logging.ERROR)
estimator = tf.estimator.DNNClassifier(
    hidden_units=[5],
    feature_columns=columns,
    optimizer=tf.train.AdagradOptimizer(0.05),
    config=tf.estimator.RunConfig("model", save_summary_steps=None))
estimator.train(
    tf.estimator.inputs.numpy_input_fn(
        features, survived, batch_size=4, num_epochs=2, shuffle=False),
    hooks=[FixedWeights(), PrintLoss()])
predictions = estimator.predict(
    tf.estimator.inputs.numpy_input_fn(features, shuffle=False))
probability = [p["probabilities"][1] for p in predictions][:4]
print([round(float(p), 4) for p in probability])
