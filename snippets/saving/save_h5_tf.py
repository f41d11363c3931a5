import os

import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(4,))])
model.save("saved.h5")
print(tf.keras.models.load_model("saved.h5").output_shape)
