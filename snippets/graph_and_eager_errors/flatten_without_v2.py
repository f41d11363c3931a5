import tensorflow as tf

tf.compat.v1.disable_v2_behavior()
images = tf.compat.v1.placeholder(tf.float32, [None, 2, 16])
print(tf.keras.layers.Flatten()(images).shape[1])
