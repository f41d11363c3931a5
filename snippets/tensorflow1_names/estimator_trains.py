import tensorflow as tf


def model(features, labels, mode):
    weight = tf.compat.v1.get_variable("weight", initializer=1.0)
    loss = tf.reduce_mean((weight * features - labels) ** 2)
    optimizer = tf.compat.v1.train.GradientDescentOptimizer(0.1)
    step = optimizer.minimize(
        loss, tf.compat.v1.train.get_global_step()
    )
    return tf.estimator.EstimatorSpec(mode, loss=loss, train_op=step)


def data():
    return tf.data.Dataset.from_tensors((
        [1.0, 2.0],
        [3.0, 6.0],
    )).repeat()


estimator = tf.estimator.Estimator(model, model_dir="model")
estimator.train(data, steps=3)
print("%.3f" % estimator.get_variable_value("weight"))
