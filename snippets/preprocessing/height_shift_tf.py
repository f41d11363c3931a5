import numpy as np
import tensorflow as tf

image = np.arange(9.0).reshape((3, 3, 1))
make = tf.keras.preprocessing.image.ImageDataGenerator
shift = make(height_shift_range=[1])
print(shift.random_transform(image, seed=0)[..., 0].tolist())
