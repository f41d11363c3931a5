import tensorflow as tf

layer = tf.keras.layers.BatchNormalization()
[row] = tf.keras.backend.get_value(layer(tf.ones([1, 3])))
print([round(float(number), 4) for number in row])
