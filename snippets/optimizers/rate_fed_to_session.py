import tensorflow as tf

rate = tf.placeholder(tf.float32)
weight = tf.Variable(0.0)
loss = tf.square(weight - 3.0)
train = tf.train.AdamOptimizer(rate).minimize(loss)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for epoch in range(3):
        session.run(train, {rate: 0.1 * 0.5**epoch})
    print("%.3f" % session.run(weight))
