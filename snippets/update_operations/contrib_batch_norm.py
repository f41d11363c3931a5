import tensorflow as tf

batch = tf.constant([[0.0], [20.0]])
tf.contrib.layers.batch_norm(batch, decay=0.99)
updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
print(len(updates), "operations in UPDATE_OPS")
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    session.run(updates)
    mean, variance = session.run([
        tf.contrib.framework.get_variables_by_suffix(name)[0]
        for name in ("moving_mean", "moving_variance")
    ])
    print("mean %.2f, variance %.2f" % (mean[0], variance[0]))
