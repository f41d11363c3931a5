import tensorflow as tf

x = tf.constant(-1.0)
activated = tf.keras.activations.relu(x, negative_slope=0.25)
print(tf.keras.backend.get_value(activated))
