import tensorflow as tf

image = tf.image_summary("image", tf.zeros([1, 2, 2, 3]))
