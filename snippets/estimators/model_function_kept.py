import collections

import numpy as np
import tensorflow.compat.v1 as tf

x = np.float32([[0, 1], [1, 0], [1, 1], [2, 0], [0, 2], [3, 1]])
y = np.int32([0, 1, 0, 1, 0, 1])

Spec = collections.namedtuple(
    "Spec", ["mode", "predictions", "loss", "train_op", "metrics"])


def model_function(features, labels, mode):
    kernel = tf.get_variable("kernel", initializer=tf.zeros((2, 2)))
    bias = tf.get_variable("bias", initializer=tf.zeros(2))
    logits = tf.matmul(features["x"], kernel) + bias
    found = tf.argmax(logits, 1)
    loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
    step = tf.train.AdamOptimizer(0.1).minimize(
        loss, tf.train.get_global_step())
    return Spec(mode, {"class": found}, loss, step, {
        "accuracy": tf.metrics.accuracy(labels, found),
        "loss": tf.metrics.mean(loss)})


def run(mode, steps):
    with tf.Graph().as_default(), tf.Session() as session:
        step = tf.train.get_or_create_global_step()
        data = tf.data.Dataset.from_tensor_slices(({"x": x}, y))
        data = tf.data.make_one_shot_iterator(data.batch(2).repeat())
        spec = model_function(*data.get_next(), mode)
        saver = tf.train.Saver()
        session.run(tf.global_variables_initializer())
        session.run(tf.local_variables_initializer())
        if tf.train.latest_checkpoint("."):
            saver.restore(session, tf.train.latest_checkpoint("."))
        fetched = {
            "train": spec.train_op, "infer": spec.predictions,
            "eval": {k: v[1] for k, v in spec.metrics.items()}}[mode]
        results = [session.run(fetched) for _ in range(steps)]
        if mode == "train":
            saver.save(session, "./model", step)
        if mode == "eval":
            results[-1]["global_step"] = session.run(step)
        return results


run("train", 4)
result = run("eval", 3)[-1]
print(*("%s %.4f" % (key, result[key]) for key in sorted(result)))
found = [one["class"] for one in run("infer", 3)]
print(np.concatenate(found).tolist())
