import numpy as np
import tensorflow as tf

v1 = tf.compat.v1


def model_function(features, labels, mode):
    weight = v1.get_variable("weight", initializer=[[1.0], [2.0]])
    outputs = tf.matmul(features["x"], weight)
    if mode == tf.estimator.ModeKeys.PREDICT:
        return tf.estimator.EstimatorSpec(mode, {"y": outputs})
    loss = v1.losses.mean_squared_error(labels, outputs)
    step = v1.train.GradientDescentOptimizer(0.1).minimize(
        loss, v1.train.get_global_step())
    return tf.estimator.EstimatorSpec(mode, loss=loss, train_op=step)


def data():
    return tf.data.Dataset.from_tensors(({"x": [[1.0, 1.0]]}, [[4.0]]))


def serving():
    x = v1.placeholder(tf.float32, (None, 2))
    return tf.estimator.export.ServingInputReceiver({"x": x}, {"x": x})


estimator = tf.estimator.Estimator(
    model_function, config=tf.estimator.RunConfig(
        "model", save_summary_steps=None, log_step_count_steps=None))
estimator.train(data)
folder = estimator.export_savedmodel("export", serving)
with tf.Graph().as_default(), v1.Session() as session:
    signature = v1.saved_model.loader.load(
        session, ["serve"], folder).signature_def["serving_default"]
    print(np.round(session.run(
        signature.outputs["y"].name,
        {signature.inputs["x"].name: [[1, 0], [0, 1]]}), 4))
