import numpy as np
import tensorflow as tf

inputs = tf.keras.layers.Input(shape=(5, 3))
outputs = tf.keras.layers.LSTM(4)(inputs)  # tanh, sigmoid, no recurrent dropout: what cuDNN can do
model = tf.keras.models.Model(inputs, outputs)
print(model.predict(np.ones((2, 5, 3)), verbose=0).shape)
