import tensorflow as tf

v1 = tf.compat.v1

with tf.Graph().as_default():
    for _ in range(2):
        with v1.variable_scope("encoder", reuse=v1.AUTO_REUSE):
            v1.get_variable("kernel", [5, 8])
    print([variable.name for variable in v1.global_variables()])
