import numpy as np
import tensorflow as tf


def data(training):
    return tf.data.Dataset.from_tensor_slices(
        ({"x": np.arange(5)}, np.arange(5) ** 2)
    ).repeat(2 if training else 1).batch(2)


for training in [True, False]:
    for features, labels in data(training):
        x, y = features["x"].numpy(), labels.numpy()
        print(x.tolist(), y.tolist())
