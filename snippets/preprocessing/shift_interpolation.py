import numpy as np
import tensorflow as tf

generator = tf.keras.preprocessing.image.ImageDataGenerator(
    width_shift_range=0.4, height_shift_range=0.4
)
image = np.zeros((6, 6, 1), "float32")
image[::2, ::2] = 1.0
shifted = generator.random_transform(image, seed=0)
print(sorted({round(float(value), 2) for value in shifted.ravel()}))
