import tensorflow as tf

activated = tf.keras.activations.relu(tf.constant(-1.0), alpha=0.25)
print(tf.keras.backend.get_value(activated))
