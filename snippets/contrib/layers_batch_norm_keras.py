import tensorflow as tf

x = tf.constant([[1.0], [3.0]])
norm = tf.keras.layers.BatchNormalization(momentum=0.999, scale=False)
y = norm(x, training=True)
print(y.numpy().round(4).ravel())
