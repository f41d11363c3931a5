import numpy as np
import tensorflow as tf


class Net(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(
            1, kernel_initializer="zeros"
        )

    def __call__(self, inputs):
        return self.dense(inputs)


model = Net()
model.compile("sgd", "mse")
history = model.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
print("loss %.2f" % history.history["loss"][0])
