import tensorflow as tf

image = tf.reshape(tf.range(16), [4, 4])
cropped = tf.image.random_crop(image, [2, 2], seed=2)
print(cropped.numpy().tolist())
