import tensorflow as tf

image = tf.constant([[[0.0], [0.5], [1.0]]])
png = tf.io.encode_png(tf.cast(image * 255, tf.uint8))
print(tf.io.decode_png(png)[0, :, 0].numpy())
