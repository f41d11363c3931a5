import tensorflow as tf

image = tf.reshape(tf.range(16), [4, 4])
cropped = tf.random_crop(image, [2, 2], seed=2)
with tf.Session() as session:
    print(session.run(cropped).tolist())
