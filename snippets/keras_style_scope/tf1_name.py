import tensorflow as tf

with tf.layers.experimental.keras_style_scope():
    layer = tf.layers.Dense(4)
print(layer(tf.zeros([2, 3])).shape)
