import numpy as np
import tensorflow as tf

inputs = tf.keras.layers.Input(shape=(28, 28, 1))
first = tf.keras.layers.Conv2D(32, (3, 3), activation="relu")
second = tf.keras.layers.Conv2D(32, (3, 3), activation="relu")
model = tf.keras.Model(inputs, second(first(inputs)))
print([weight.shape for weight in model.get_weights()])
assert len(model.weights) == 4

twins = [tf.keras.layers.Dense(5) for _ in range(2)]
features = tf.keras.layers.Input(shape=(4,))
tf.keras.Model(features, [twin(features) for twin in twins])
kernels = [twin.get_weights()[0] for twin in twins]
print("equal kernels:", np.array_equal(*kernels))
assert kernels[0].shape == kernels[1].shape and not np.array_equal(
    *kernels
)
