import tensorflow as tf

layer = tf.keras.layers.Dropout(0.2, training=True)
