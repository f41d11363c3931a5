import tensorflow as tf

for _ in range(2):
    with tf.variable_scope("encoder", reuse=tf.AUTO_REUSE):
        tf.get_variable("kernel", [5, 8])
print([variable.name for variable in tf.global_variables()])
