import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
images = tf.ones((1, 4, 4, 1))
outputs = tf.layers.conv2d(
    images, 2, 3, kernel_initializer=tf.ones_initializer()
)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(tf.reduce_sum(outputs)), outputs.shape)
