import tensorflow as tf

ids = tf.constant([[1, 2]])
print(tf.keras.layers.Embedding(9, int(64 / 2))(ids).shape)
