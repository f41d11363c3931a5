import numpy as np
import tensorflow as tf

first, second = tf.keras.Input((3,)), tf.keras.Input((1,))
joined = tf.keras.layers.concatenate([first, second])
dense = tf.keras.layers.Dense(1, kernel_initializer="ones")
model = tf.keras.Model([first, second], dense(joined))
x = np.ones((2, 3), "float32")
print(model([x, tf.ones((2, 1))]).numpy().tolist())
