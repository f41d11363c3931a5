import collections

import numpy as np
import tensorflow.compat.v1 as tf

x = np.float32([[0, 1], [1, 0], [1, 1], [2, 0]])
y = np.int32([0, 1, 0, 1])

Spec = collections.namedtuple(
    "Spec", ["mode", "loss", "train_op", "predictions"])
Spec.__new__.__defaults__ = (None, None, None)


def input_function(params):
    data = tf.data.Dataset.from_tensor_slices((x, y)).repeat()
    return data.batch(params["batch_size"], drop_remainder=True)


def model_function(features, labels, mode, params):
    kernel = tf.get_variable("kernel", initializer=tf.zeros((2, 2)))
    logits = tf.matmul(features, kernel)
    if mode == "infer":
        return Spec(mode, predictions={"class": tf.argmax(logits, 1)})
    loss = tf.losses.sparse_softmax_cross_entropy(labels, logits)
    step = tf.train.GradientDescentOptimizer(0.1)
    return Spec(
        mode, loss=loss,
        train_op=step.minimize(loss, tf.train.get_global_step()))


def run(mode, batch_size, steps):
    params = {"batch_size": batch_size, "use_tpu": False}
    with tf.Graph().as_default(), tf.Session() as session:
        step = tf.train.get_or_create_global_step()
        data = tf.data.make_one_shot_iterator(input_function(params))
        spec = model_function(*data.get_next(), mode, params)
        saver = tf.train.Saver()
        session.run(tf.global_variables_initializer())
        if tf.train.latest_checkpoint("."):
            saver.restore(session, tf.train.latest_checkpoint("."))
        fetched = {"train": spec.train_op, "eval": spec.loss,
                   "infer": spec.predictions}[mode]
        results = [session.run(fetched) for _ in range(steps)]
        if mode == "train":
            saver.save(session, "./model", step)
        return results


run("train", 2, 4)
print("loss %.4f" % run("eval", 4, 1)[0])
