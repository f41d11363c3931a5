import numpy as np
import tensorflow as tf


class Seen(tf.keras.metrics.Metric):
    def __init__(self, name="seen", **keywords):
        super(Seen, self).__init__(name=name, **keywords)
        self.count = self.add_weight(name="count", initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.count.assign_add(1.0)

    def result(self):
        return self.count + 0.0

    def reset_state(self):
        self.count.assign(10.0)


model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(2,))
])
model.compile("sgd", "mse", metrics=[Seen()])
history = model.fit(
    np.ones((8, 2)), np.ones((8, 1)), batch_size=4, epochs=3, verbose=0
)
print([float(value) for value in history.history["seen"]])
