import numpy as np
import tensorflow as tf

layer = tf.keras.layers.MultiHeadAttention(num_heads=2, key_dim=4)
x = tf.reshape(tf.range(24.0) / 24, (1, 3, 8))
layer(x, x)
random = np.random.RandomState(0)
layer.set_weights([random.randn(*w.shape) for w in layer.get_weights()])
y = layer(x, x)
print([round(float(number), 2) for number in y[0, 0, :4]])
