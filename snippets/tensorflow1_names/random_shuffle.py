import tensorflow as tf

shuffled = tf.random_shuffle([1, 2, 3, 4, 5], seed=1)
with tf.Session() as session:
    print(session.run(shuffled).tolist())
