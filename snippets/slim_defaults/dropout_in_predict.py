import numpy as np
import tensorflow as tf

inputs = tf.keras.layers.Input((100,))
outputs = tf.keras.layers.Dropout(0.9)(inputs, training=True)
model = tf.keras.Model(inputs, outputs)
outputs = model.predict(np.ones([100, 100]), verbose=0)
print("drops %.1f" % np.mean(outputs == 0))
