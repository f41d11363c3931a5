import numpy as np
import tensorflow as tf


@tf.function
def doubled(x):
    return tf.numpy_function(
        lambda x: np.float32(2 * x), [x], tf.float32
    )


print(doubled(tf.constant(3.0)).numpy())
