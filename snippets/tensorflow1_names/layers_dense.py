import tensorflow as tf

hidden = tf.layers.dense(
    tf.ones([2, 3]),
    4,
    activation=tf.nn.relu,
    kernel_initializer=tf.ones_initializer(),
)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(hidden).tolist())
