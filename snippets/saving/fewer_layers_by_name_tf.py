import numpy as np
import tensorflow as tf

first = dict(kernel_initializer="ones", name="first")
Dense = tf.keras.layers.Dense
two = tf.keras.Sequential([
    Dense(2, input_shape=(4,), **first),
    Dense(1),
])
two.save("two.h5")
one = tf.keras.Sequential([Dense(2, input_shape=(4,), name="first")])
one.load_weights("two.h5", by_name=True)
print(one.predict(np.ones((1, 4)), verbose=0).tolist())
