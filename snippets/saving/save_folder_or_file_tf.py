import os

import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
model.save("saved")
print("a folder:", os.path.isdir("saved"))
