import tensorflow as tf

image = tf.constant([[[64], [192]]], tf.uint8)
save = tf.write_file("image.png", tf.image.encode_png(image))
pixels = tf.image.decode_png(tf.read_file("image.png"), channels=1)
with tf.Session() as session:
    session.run(save)
    print(session.run(pixels)[..., 0])
