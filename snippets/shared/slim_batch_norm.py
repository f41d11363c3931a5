import tensorflow.compat.v1 as tf
import tf_slim

tf.disable_v2_behavior()

batch = tf.constant([[0.0], [20.0]])
tf_slim.batch_norm(batch, decay=0.99)
print(
    len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)),
    "operations in UPDATE_OPS",
)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    session.run(tf.get_collection(tf.GraphKeys.UPDATE_OPS))
    print(
        "mean %.2f, variance %.2f"
        % tuple(
            value[0]
            for value in session.run(
                tf_slim.get_variables_by_suffix("moving_mean")
                + tf_slim.get_variables_by_suffix("moving_variance")
            )
        )
    )
