import numpy as np
import tensorflow as tf

image = np.array([[-1.0, 0.0, 1.0]])
low, high = image.min(), image.max()
stretched = (image - low) * (255 / (high - low)) + 0.5
png = tf.io.encode_png(stretched.astype("uint8")[..., np.newaxis])
print(tf.io.decode_png(png)[0, :, 0].numpy())
