import numpy as np
import tensorflow as tf

layer = tf.keras.layers.BatchNormalization(input_shape=(1,))
model = tf.keras.Sequential([layer])
for layer.momentum in 0.9, 0.0:
    model(np.full((4, 1), 10.0), training=True)
print("moving mean %.2f" % layer.get_weights()[2].squeeze())
