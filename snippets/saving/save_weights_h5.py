import numpy as np
import tensorflow as tf

first = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))])
second = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))])
first.save_weights("all.weights.h5")
second.load_weights("all.weights.h5")
print("loaded:", bool(np.all(first.get_weights()[0] == second.get_weights()[0])))
