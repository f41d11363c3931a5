import tensorflow as tf
import tf_slim as slim

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    slim.batch_norm(
        tf.zeros([2, 3]),
        param_initializers={"beta": v1.ones_initializer()},
    )
    session.run(v1.global_variables_initializer())
    [beta] = v1.trainable_variables()
    print(session.run(beta).tolist())
