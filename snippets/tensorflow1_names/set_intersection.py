import tensorflow as tf

both = tf.sets.set_intersection([[1, 2, 3]], [[2, 3, 4]])
with tf.Session() as session:
    print(session.run(both).values.tolist())
