import tensorflow as tf

image = tf.constant([[[64], [192]]], tf.uint8)
tf.io.write_file("image.png", tf.image.encode_png(image))
pixels = tf.image.decode_png(tf.io.read_file("image.png"), channels=1)
print(pixels.numpy()[..., 0])
