import tensorflow as tf

image = tf.reshape(tf.range(16.0), [1, 4, 4, 1])
values = [
    tf.decode_raw("abc", tf.uint8),
    tf.depth_to_space(tf.reshape(image, [1, 2, 2, 4]), 2),
    tf.random_crop(image, [1, 4, 4, 1]),
    tf.image.resize_image_with_crop_or_pad(image, 2, 2),
    tf.image.resize_nearest_neighbor(image, [2, 2]),
    tf.to_int64(2.7),
]
with tf.Session() as session:
    for value in session.run(values):
        print(value.flatten().tolist())
