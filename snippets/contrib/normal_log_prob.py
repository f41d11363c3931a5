import math

import tensorflow as tf


def log_prob(x, mean, deviation):
    z = (x - mean) / deviation
    return (
        -0.5 * z**2
        - tf.math.log(deviation)
        - 0.5 * math.log(2 * math.pi)
    )


print("%.4f" % float(log_prob(1.0, 0.0, tf.constant(2.0))))
