import tensorflow as tf

print(tf.keras.layers.experimental.preprocessing.Rescaling(0.5).scale)
