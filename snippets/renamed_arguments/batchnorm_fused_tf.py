import tensorflow as tf

layer = tf.keras.layers.BatchNormalization(fused=False)
print(layer(tf.ones([2, 3])).shape)
