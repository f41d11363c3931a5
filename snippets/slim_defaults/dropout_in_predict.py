import numpy as np
import tensorflow as tf

inputs = tf.keras.layers.Input((100,))
outputs = tf.keras.layers.Dropout(0.9)(inputs, training=True)
model = tf.keras.Model(inputs, outputs)
predicted = model.predict(np.ones([100, 100]), verbose=0)
called = tf.keras.backend.get_value(model(tf.ones([100, 100])))
print("predict drops {:.1f}, a call drops {:.1f}".format(np.mean(predicted == 0), np.mean(called == 0)))
