import tensorflow as tf

loss = -tf.reduce_mean(tf.log([0.5, 0.25]))
with tf.Session() as session:
    print("%.4f" % session.run(loss))
