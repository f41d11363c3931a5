import tensorflow.compat.v1 as tf
import tf_slim
from tensorflow.python.framework import ops

ops.Tensor, ops.IndexedSlices = tf.Tensor, tf.IndexedSlices
tf.disable_v2_behavior()

is_training = tf.placeholder(tf.bool)
outputs = tf_slim.batch_norm(
    tf.constant([[0.0], [20.0]]), decay=0.9, is_training=is_training,
    updates_collections=None)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for value in True, False:
        result = session.run(outputs, {is_training: value})
        print(value, "%.3f %.3f" % tuple(result[:, 0]))
