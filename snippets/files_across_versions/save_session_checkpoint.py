import numpy as np
import tensorflow as tf

x = tf.placeholder(tf.float32, [None, 3])
kernel = np.float32([[1, 2], [3, 4], [5, 6]])
w = tf.get_variable("dense/kernel", initializer=kernel)
b = tf.get_variable("dense/bias", initializer=np.float32([0.5, -0.5]))
y = tf.nn.relu(tf.matmul(x, w) + b)

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    tf.train.Saver().save(session, "./model.ckpt")
    print(session.run(y, {x: [[1, 2, 3]]}))
