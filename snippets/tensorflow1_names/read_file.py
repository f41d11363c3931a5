import tensorflow as tf

print(tf.read_file("image.png").dtype)
