import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
images = tf.reshape(tf.range(16.0), (1, 4, 4, 1))
outputs = tf.layers.max_pooling2d(images, 2, 2)
with tf.Session() as session:
    print(session.run(outputs)[0, :, :, 0])
