import tensorflow.compat.v1 as tf
import tf_slim
from tensorflow.python.framework import ops

ops.Tensor, ops.IndexedSlices = tf.Tensor, tf.IndexedSlices
tf.disable_v2_behavior()

batch = tf.constant([[0.0], [20.0]])
tf_slim.batch_norm(batch, decay=0.99)
updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
print(len(updates), "operations in UPDATE_OPS")
averages = (tf_slim.get_variables_by_suffix("moving_mean")
            + tf_slim.get_variables_by_suffix("moving_variance"))
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    session.run(updates)
    mean, variance = session.run(averages)
    print("mean %.2f, variance %.2f" % (mean[0], variance[0]))
