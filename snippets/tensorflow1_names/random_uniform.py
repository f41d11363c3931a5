import tensorflow as tf

numbers = tf.random_uniform([4], minval=-1.0, maxval=1.0, seed=1)
with tf.Session() as session:
    print(["%.4f" % number for number in session.run(numbers)])
