import numpy as np
import tensorflow as tf

layer = tf.keras.layers.BatchNormalization(input_shape=(1,))
layer.trainable = False
model = tf.keras.Sequential([layer, tf.keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(
    100 + np.random.rand(8, 1), np.ones((8, 1)), epochs=1, verbose=0
)
print("statistics moved:", bool(np.any(layer.get_weights()[2] != 0)))
