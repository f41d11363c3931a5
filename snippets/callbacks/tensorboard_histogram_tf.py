import numpy as np
import tensorflow as tf

tf.get_logger().setLevel("ERROR")


def batches():
    while True:
        yield np.ones((2, 4)), np.ones((2, 1))


model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(4,)
    )
])
model.compile("sgd", "mse")
board = tf.keras.callbacks.TensorBoard("logs", histogram_freq=1)
model.fit(
    batches(),
    steps_per_epoch=4,
    validation_data=batches(),
    validation_steps=2,
    callbacks=[board],
    verbose=0,
)
print("weight %.3f" % model.get_weights()[0][0, 0])
