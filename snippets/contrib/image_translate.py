import numpy as np
import tensorflow as tf

image = tf.constant(
    np.arange(9.0, dtype=np.float32).reshape(1, 3, 3, 1)
)
moved = tf.contrib.image.translate(image, [1, 0])
turned = tf.contrib.image.rotate(image, np.pi / 2)
with tf.Session() as session:
    for result in session.run([moved, turned]):
        print(result[0, :, :, 0])
