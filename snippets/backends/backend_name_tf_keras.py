import tensorflow as tf

print(tf.keras.backend.backend())
