import tensorflow as tf

tf1 = tf.compat.v1
tf1.disable_eager_execution()
logits = tf1.get_variable("logits", initializer=[[2.0, 1.0]])
labels = tf.constant([[0.0, 1.0]])
loss = tf1.nn.softmax_cross_entropy_with_logits(
    logits=logits, labels=labels
)
step = tf1.train.GradientDescentOptimizer(1.0).minimize(loss)
with tf1.Session() as session:
    session.run(tf1.global_variables_initializer())
    session.run(step)
    print(["%.3f" % one for one in session.run(logits)[0]])
