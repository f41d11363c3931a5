import tensorflow as tf

K = tf.keras.backend
image = tf.ones((1, 5, 5, 1))
kernel = tf.ones((3, 3, 1, 1))
print(K.int_shape(K.conv2d(image, kernel, border_mode="same")))
