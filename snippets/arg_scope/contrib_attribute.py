import tensorflow as tf

framework = tf.contrib.framework


@framework.add_arg_scope
def scaled(value, factor=1):
    return factor * value


with framework.arg_scope([scaled], factor=3):
    print(scaled(2), framework.arg_scope is tf.contrib.slim.arg_scope)
