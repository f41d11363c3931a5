import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default():
    v1.layers.dense(tf.zeros([2, 3]), 4, name="head")
    print([variable.op.name for variable in v1.global_variables()])
