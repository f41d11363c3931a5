import tensorflow as tf

inverse = tf.matrix_inverse([[2.0, 0.0], [0.0, 4.0]])
with tf.Session() as session:
    print(session.run(inverse).tolist())
