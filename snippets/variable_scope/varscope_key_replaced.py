import tensorflow as tf

v1 = tf.compat.v1

with tf.Graph().as_default():
    for _ in range(2):
        with v1.variable_scope(None, "encoder"):
            scope = v1.get_variable_scope()
            print(scope.name)
