import os

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))])
model.save_weights("weights.hdf5")
print(os.path.exists("weights.hdf5"))
