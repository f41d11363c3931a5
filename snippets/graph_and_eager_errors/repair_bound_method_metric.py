import numpy as np
import tensorflow as tf

tf.compat.v1.disable_eager_execution()


class Measure:
    def error(self, y_true, y_pred):
        return tf.reduce_mean(y_true - y_pred)


measure = Measure()


def error(y_true, y_pred):
    return measure.error(y_true, y_pred)


model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(2,))
])
model.compile("sgd", "mse", metrics=[error])
history = model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
print(sorted(history.history))
