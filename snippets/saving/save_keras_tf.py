import os

import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
model.save("saved.keras")
print(
    os.path.isdir("saved.keras"),
    open("saved.keras", "rb").read(2)
    if os.path.isfile("saved.keras")
    else "",
)
