import numpy as np
import tensorflow as tf


def root_mean_squared_error(y_true, y_pred):
    return tf.sqrt(tf.reduce_mean(tf.square(y_pred - y_true), axis=-1))


model = tf.keras.models.Sequential()
model.add(
    tf.keras.layers.Dense(
        1, input_shape=(2,), kernel_initializer="zeros"
    )
)
model.compile("sgd", root_mean_squared_error)
print(
    round(
        float(
            model.test_on_batch(np.ones((4, 2)), np.full((4, 1), 3.0))
        ),
        3,
    )
)
