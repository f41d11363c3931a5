import os

import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(2,))
])
model.save("model.h5")
# what save("model.keras") writes up to TensorFlow 2.12
os.rename("model.h5", "model.keras")
print(tf.keras.models.load_model("model.keras").output_shape)
