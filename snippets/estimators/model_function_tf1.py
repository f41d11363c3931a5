import numpy as np
import tensorflow as tf

x = np.float32([[0, 1], [1, 0], [1, 1], [2, 0], [0, 2], [3, 1]])
y = np.int32([0, 1, 0, 1, 0, 1])


def model_function(features, labels, mode):
    logits = tf.layers.dense(
        features["x"], 2, kernel_initializer=tf.zeros_initializer())
    found = tf.argmax(logits, 1)
    if mode == tf.estimator.ModeKeys.PREDICT:
        return tf.estimator.EstimatorSpec(mode, {"class": found})
    loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
    step = tf.train.AdamOptimizer(0.1).minimize(
        loss, tf.train.get_global_step())
    accuracy = tf.metrics.accuracy(labels, found)
    return tf.estimator.EstimatorSpec(
        mode, loss=loss, train_op=step,
        eval_metric_ops={"accuracy": accuracy})


config = tf.estimator.RunConfig(
    model_dir="model", save_summary_steps=None,
    log_step_count_steps=None)
estimator = tf.estimator.Estimator(model_function, config=config)
training = tf.estimator.inputs.numpy_input_fn(
    {"x": x}, y, batch_size=2, num_epochs=None, shuffle=False)
testing = tf.estimator.inputs.numpy_input_fn(
    {"x": x}, y, batch_size=2, shuffle=False)
estimator.train(training, steps=4)
result = estimator.evaluate(testing)
print(*("%s %.4f" % (key, result[key]) for key in sorted(result)))
print([int(one["class"]) for one in estimator.predict(testing)])
