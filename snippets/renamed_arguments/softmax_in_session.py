import tensorflow as tf

logits = tf.get_variable("logits", initializer=[[2.0, 1.0]])
labels = tf.constant([[0.0, 1.0]])
loss = tf.nn.softmax_cross_entropy_with_logits_v2(
    logits=logits, labels=labels
)
step = tf.train.GradientDescentOptimizer(1.0).minimize(loss)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    session.run(step)
    print(["%.3f" % one for one in session.run(logits)[0]])
