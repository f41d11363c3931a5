import numpy as np
import tensorflow as tf

K = tf.keras.backend
options = {"recurrent_activation": "sigmoid"}
for name in ["kernel_initializer", "recurrent_initializer"]:
    options[name] = "ones"
layer = tf.keras.layers.LSTM(1, **options)
steps = np.arange(6).reshape(2, 1, 3) / 10
batch = tf.transpose(tf.constant(steps, tf.float32), [1, 0, 2])
[[number]] = K.get_value(layer(batch))
print(round(float(number), 4))
