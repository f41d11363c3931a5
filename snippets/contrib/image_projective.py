import numpy as np
import tensorflow as tf


def transform(images, matrix):
    return tf.raw_ops.ImageProjectiveTransformV2(
        images=images,
        transforms=tf.constant([matrix], tf.float32),
        output_shape=tf.shape(images)[1:3],
        interpolation="NEAREST",
    )


def translate(images, right, down):
    return transform(images, [1, 0, -right, 0, 1, -down, 0, 0])


def rotate(images, angle):
    sin, cos = np.sin(angle), np.cos(angle)
    height, width = images.shape[1] - 1, images.shape[2] - 1
    x = (width - (cos * width - sin * height)) / 2
    y = (height - (sin * width + cos * height)) / 2
    return transform(images, [cos, -sin, x, sin, cos, y, 0, 0])


image = tf.constant(
    np.arange(9.0, dtype=np.float32).reshape(1, 3, 3, 1)
)
for result in translate(image, 1, 0), rotate(image, np.pi / 2):
    print(result.numpy()[0, :, :, 0])
