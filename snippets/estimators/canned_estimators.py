import tensorflow as tf

v1 = tf.compat.v1


def data():
    x, y = [[1.0], [2.0]], [[3.0], [6.0]]
    return tf.data.Dataset.from_tensors(({"x": x}, y)).repeat(3)


class Ones(v1.train.SessionRunHook):
    def begin(self):
        self.ones = [
            v.assign(tf.ones_like(v)) for v in v1.trainable_variables()]

    def after_create_session(self, session, coord):
        session.run(self.ones)


def config(folder):
    return tf.estimator.RunConfig(
        folder, save_summary_steps=None, log_step_count_steps=None)


columns = [tf.feature_column.numeric_column("x")]
for estimator in [
        tf.estimator.LinearRegressor(columns, config=config("linear")),
        tf.estimator.DNNRegressor([2], columns, config=config("dnn"))]:
    estimator.train(data, hooks=[Ones()])
    result = estimator.evaluate(data)
    print("average_loss %.3f loss %.3f" % (
        result["average_loss"], result["loss"]))
