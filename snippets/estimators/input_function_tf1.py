import numpy as np
import tensorflow as tf


def input_function(mode):
    training = mode == tf.estimator.ModeKeys.TRAIN
    return tf.estimator.inputs.numpy_input_fn(
        {"x": np.arange(5)}, np.arange(5) ** 2, batch_size=2,
        num_epochs=2 if training else 1, shuffle=False)


for mode in [tf.estimator.ModeKeys.TRAIN, tf.estimator.ModeKeys.EVAL]:
    with tf.Graph().as_default():
        features, labels = input_function(mode)()
        with tf.train.MonitoredSession() as session:
            while not session.should_stop():
                x, y = session.run([features["x"], labels])
                print(x.tolist(), y.tolist())
