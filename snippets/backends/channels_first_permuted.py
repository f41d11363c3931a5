import numpy as np
import tensorflow as tf

layers = tf.keras.layers
model = tf.keras.models.Sequential()
model.add(layers.Permute((2, 3, 1), input_shape=(1, 3, 3)))
model.add(layers.Conv2D(1, (2, 2), data_format="channels_last"))
model.add(layers.Permute((3, 1, 2)))
print(model.predict(np.ones((1, 1, 3, 3)), verbose=0).shape)
