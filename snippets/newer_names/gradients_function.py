import tensorflow as tf

x = tf.constant(3.0)
[gradient] = tf.gradients(x * x, x)
print(float(tf.keras.backend.get_value(gradient)))
