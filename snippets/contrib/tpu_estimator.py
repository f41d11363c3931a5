import numpy as np
import tensorflow as tf

tpu = tf.contrib.tpu
x = np.float32([[0, 1], [1, 0], [1, 1], [2, 0]])
y = np.int32([0, 1, 0, 1])


def input_function(params):
    data = tf.data.Dataset.from_tensor_slices((x, y)).repeat()
    return data.batch(params["batch_size"], drop_remainder=True)


def model_function(features, labels, mode, params):
    kernel = tf.get_variable("kernel", initializer=tf.zeros((2, 2)))
    logits = tf.matmul(features, kernel)
    if mode == tf.estimator.ModeKeys.PREDICT:
        return tpu.TPUEstimatorSpec(
            mode, predictions={"class": tf.argmax(logits, 1)})
    loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
    step = tf.train.GradientDescentOptimizer(0.1)
    if params["use_tpu"]:
        step = tpu.CrossShardOptimizer(step)
    return tpu.TPUEstimatorSpec(
        mode, loss=loss,
        train_op=step.minimize(loss, tf.train.get_global_step()))


config = tpu.RunConfig(
    model_dir="model", log_step_count_steps=None,
    save_summary_steps=None,
    tpu_config=tpu.TPUConfig(iterations_per_loop=2))
estimator = tpu.TPUEstimator(
    model_function, config=config, use_tpu=False,
    train_batch_size=2, eval_batch_size=4, predict_batch_size=4)
estimator.train(input_function, max_steps=4)
result = estimator.evaluate(input_function, steps=1)
print("loss %.4f" % result["loss"])
