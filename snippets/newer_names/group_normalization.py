import tensorflow as tf

layer = tf.keras.layers.GroupNormalization(groups=2, epsilon=0.001)
y = layer(tf.constant([[1.0, 3.0, 10.0, 30.0]]))
print([round(float(number), 2) for number in y[0]])
