import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def score(inputs):
    with tf.variable_scope("judge", reuse=tf.AUTO_REUSE):
        return tf.layers.dense(
            inputs, 1, kernel_initializer=tf.ones_initializer())


with tf.name_scope("real"):
    loss = tf.reduce_sum(score(tf.ones([1, 3])))
weights = [v for v in tf.trainable_variables()
           if v.name.startswith("judge")]
optimizer = tf.train.GradientDescentOptimizer(0.25)
pairs = optimizer.compute_gradients(loss, var_list=weights)
train = optimizer.apply_gradients(pairs)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    session.run(train)
    for weight in weights:
        print(session.run(weight).ravel().tolist())
