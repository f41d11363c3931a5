import tensorflow as tf

v1 = tf.compat.v1

with tf.Graph().as_default():
    with v1.variable_scope("encoder", reuse=v1.AUTO_REUSE):
        first = v1.get_variable("kernel", [5, 8])
        second = v1.get_variable("kernel", [5, 8])
print("variables:", len({id(first), id(second)}))
