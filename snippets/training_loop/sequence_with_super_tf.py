import numpy as np
import tensorflow as tf


class Batches(tf.keras.utils.Sequence):
    def __init__(self, count, **keywords):
        super().__init__(**keywords)
        self.count = count

    def __len__(self):
        return self.count

    def __getitem__(self, index):
        return np.ones((2, 4)), np.ones((2, 1))


model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(4,)
    )
])
model.compile("sgd", "mse")
model.fit(Batches(4), verbose=0)
print("weight %.3f" % model.get_weights()[0][0, 0])
