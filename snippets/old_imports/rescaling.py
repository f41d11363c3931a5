import tensorflow as tf

print(tf.keras.layers.Rescaling(0.5).scale)
