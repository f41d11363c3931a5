import tensorflow as tf

v1 = tf.compat.v1


def opened():
    with v1.variable_scope(None, default_name="cell") as scope:
        return scope.name


with tf.Graph().as_default():
    print("scopes opened in turn:     ", opened(), opened())

with tf.Graph().as_default():
    names = []
    for _ in range(2):
        with v1.variable_scope(v1.get_variable_scope()):
            names.append(opened())
    print("the scope re-entered first:", *names)
