import numpy as np
import tensorflow as tf

x = tf.placeholder(tf.float32, [None, 3], name="x")
kernel = np.float32([[1, 2], [3, 4], [5, 6]])
w = tf.get_variable("dense/kernel", initializer=kernel)
y = tf.matmul(x, w, name="y")
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    tf.saved_model.simple_save(session, "export", {"x": x}, {"y": y})
    print(session.run(y, {x: [[1, 2, 3]]}))
