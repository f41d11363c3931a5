import tensorflow as tf

activated = tf.nn.leaky_relu(tf.constant(-1.0), alpha=0.25)
print(tf.keras.backend.get_value(activated))
