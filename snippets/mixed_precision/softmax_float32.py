import numpy as np
import tensorflow as tf

tf.keras.mixed_precision.set_global_policy("mixed_float16")
inputs = tf.keras.Input((2,))
outputs = tf.keras.layers.Softmax(dtype="float32")(inputs)
model = tf.keras.Model(inputs, outputs)
rare = model.predict(np.array([[0.0, 20.0]]), verbose=0)[0, 0]
print("%.1e" % rare)
