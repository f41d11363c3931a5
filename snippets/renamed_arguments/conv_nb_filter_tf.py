import tensorflow as tf

layer = tf.keras.layers.Conv2D(nb_filter=32, nb_row=3, nb_col=3)
