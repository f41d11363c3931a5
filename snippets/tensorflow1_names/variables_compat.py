import tensorflow as tf

v1 = tf.compat.v1
v1.disable_v2_behavior()

weight = v1.get_variable(
    "weight", shape=[2, 3], initializer=v1.zeros_initializer()
)
with v1.Session() as session:
    session.run(v1.global_variables_initializer())
    session.run(v1.assign_add(weight, tf.ones([2, 3])))
    print(weight.name, session.run(tf.reduce_sum(weight)))
print([variable.name for variable in v1.trainable_variables()])
