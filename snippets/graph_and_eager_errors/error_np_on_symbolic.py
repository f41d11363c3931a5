import numpy as np
import tensorflow as tf


@tf.function
def logarithm(x):
    return np.log(x)


print(logarithm(tf.constant(2.0)))
