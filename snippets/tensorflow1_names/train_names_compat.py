import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

step = tf.train.get_or_create_global_step()
rate = tf.train.exponential_decay(
    0.01, step, decay_steps=1, decay_rate=0.5
)
with tf.variable_scope("layer", reuse=tf.AUTO_REUSE):
    kernel = tf.get_variable(
        "kernel",
        [2, 1],
        initializer=tf.truncated_normal_initializer(seed=1),
    )
    print(tf.get_variable_scope().name)
loss = tf.reduce_sum(
    tf.square(tf.nn.xw_plus_b([[1.0, 2.0]], kernel, [0.5]))
)
steps = [
    tf.assign(kernel, [[1.0], [1.0]]),
    tf.train.MomentumOptimizer(rate, 0.9).minimize(
        loss, global_step=tf.train.get_global_step()
    ),
    tf.train.RMSPropOptimizer(0.01).minimize(loss),
    tf.train.AdagradOptimizer(0.01).minimize(loss),
    tf.train.FtrlOptimizer(0.01).minimize(loss),
]
with tf.Session() as session:
    session.run([
        tf.global_variables_initializer(),
        tf.tables_initializer(),
    ])
    for one in steps:
        session.run(one)
        print([
            round(float(value), 3)
            for value in session.run(kernel).flatten()
        ])
    print(
        session.run(step),
        round(float(session.run(rate)), 3),
        len(tf.get_collection(tf.GraphKeys.TRAINABLE_VARIABLES)),
    )
