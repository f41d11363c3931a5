import tensorflow as tf

print(tf.keras.activations.relu(tf.constant(-1.0), alpha=0.1).shape)
