import tensorflow as tf

tf.set_random_seed(7)
numbers = tf.random_uniform((3,), seed=1)
with tf.Session() as session:
    print(["%.4f" % number for number in session.run(numbers)])
