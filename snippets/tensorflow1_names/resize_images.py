import tensorflow as tf

image = tf.ones([1, 2, 2, 1])
print(tf.image.resize_images(image, [4, 4]).shape)
