import numpy as np
import tensorflow as tf

inputs = tf.keras.layers.Input(batch_shape=(1, 3, 1))
model = tf.keras.models.Model(inputs, tf.keras.layers.LSTM(2, stateful=True)(inputs))
first = model.predict(np.ones((1, 3, 1)), verbose=0)
for layer in model.layers:
    if hasattr(layer, "reset_states"):
        layer.reset_states()
again = model.predict(np.ones((1, 3, 1)), verbose=0)
print("same after reset:", np.allclose(first, again))
