import tensorflow as tf

pixels = tf.constant([[[1.0], [2.0]]])
padded = tf.image.resize_image_with_crop_or_pad(pixels, 1, 4)
with tf.Session() as session:
    print(session.run(padded)[..., 0])
