import tensorflow as tf


class FromTen(tf.keras.metrics.Metric):
    def __init__(self):
        super().__init__(name="count")
        self.count = self.add_weight(name="count", initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.count.assign_add(1.0)

    def result(self):
        return self.count + 0.0

    def reset_state(self):
        self.count.assign(10.0)

    def reset_states(self):  # as TensorFlow 2.3 and older call it
        self.reset_state()


model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(2,))
])
model.compile("sgd", "mse", metrics=[FromTen()])
history = model.fit(
    tf.ones((4, 2)), tf.ones((4, 1)), batch_size=2, epochs=3, verbose=0
)
print(history.history["count"])
