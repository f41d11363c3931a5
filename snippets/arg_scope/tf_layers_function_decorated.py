import tensorflow as tf
from tensorflow.contrib import slim

conv2d = slim.add_arg_scope(tf.layers.conv2d)

images = tf.reshape(tf.range(-8.0, 8.0), [1, 4, 4, 1])
ones = tf.ones_initializer()
with slim.arg_scope([conv2d], activation=tf.nn.relu):
    outputs = conv2d(images, 1, 3, kernel_initializer=ones)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(outputs).ravel().tolist())
