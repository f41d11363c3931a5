import tensorflow as tf
import tf_slim as slim

v1 = tf.compat.v1
with tf.Graph().as_default():
    inputs = tf.constant([[0.0], [20.0]])
    for decay in [0.999, 0.9]:
        slim.batch_norm(
            inputs,
            decay=decay,
            fused=False,
            is_training=True,
            scope="decay_%d" % (1000 * decay),
        )
    updates = v1.get_collection(v1.GraphKeys.UPDATE_OPS)
    means = [
        variable
        for variable in v1.global_variables()
        if "moving_mean" in variable.name
    ]
    with v1.Session() as session:
        session.run(v1.global_variables_initializer())
        for step in range(100):
            session.run(updates)
        print(["%.2f" % mean[0] for mean in session.run(means)])
