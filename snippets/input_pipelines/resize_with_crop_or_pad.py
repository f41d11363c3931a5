import tensorflow as tf

pixels = tf.constant([[[1.0], [2.0]]])
padded = tf.image.resize_with_crop_or_pad(pixels, 1, 4)
print(padded.numpy()[..., 0])
