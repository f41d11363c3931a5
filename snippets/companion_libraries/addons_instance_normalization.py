import tensorflow as tf
import tensorflow_addons as tfa

x = tf.reshape(tf.range(8.0) ** 2, (1, 2, 2, 2))
y = tfa.layers.InstanceNormalization()(x)
print(y.numpy().round(2).reshape(4, 2))
