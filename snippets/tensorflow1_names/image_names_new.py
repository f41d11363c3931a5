import tensorflow as tf

image = tf.reshape(tf.range(16.0), [1, 4, 4, 1])
values = [
    tf.io.decode_raw("abc", tf.uint8),
    tf.nn.depth_to_space(tf.reshape(image, [1, 2, 2, 4]), 2),
    tf.image.random_crop(image, [1, 4, 4, 1]),
    tf.image.resize_with_crop_or_pad(image, 2, 2),
    tf.compat.v1.image.resize_nearest_neighbor(image, [2, 2]),
    tf.cast(2.7, tf.int64),
]
for value in values:
    print(value.numpy().flatten().tolist())
