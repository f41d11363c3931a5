import tensorflow as tf

numbers = tf.random_normal([4], stddev=0.1, seed=1)
with tf.Session() as session:
    print(["%.4f" % number for number in session.run(numbers)])
