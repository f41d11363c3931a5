import numpy as np
import tensorflow as tf

first = tf.keras.Sequential([tf.keras.layers.Dense(1, name="last", input_shape=(4,))])
second = tf.keras.Sequential([tf.keras.layers.Dense(1, name="last", input_shape=(4,))])
first.save("all.h5")
second.load_weights("all.h5", by_name=True)
print("loaded:", bool(np.all(first.get_weights()[0] == second.get_weights()[0])))
