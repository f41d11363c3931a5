import numpy as np
import tensorflow as tf

image = np.array([0.0, 4.0], "float32").reshape(1, 1, 2, 1)
resized = tf.image.resize_images(image, [1, 4])
with tf.Session() as session:
    print(session.run(resized).ravel().tolist())
