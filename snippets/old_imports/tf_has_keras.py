import tensorflow as tf

print(tf.keras.layers.Dense.__name__)
