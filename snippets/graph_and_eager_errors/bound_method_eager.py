import numpy as np
import tensorflow as tf


class Measure:
    def error(self, y_true, y_pred):
        return tf.reduce_mean(y_true - y_pred)


model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(2,))
])
model.compile("sgd", "mse", metrics=[Measure().error])
history = model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
print(sorted(history.history))
