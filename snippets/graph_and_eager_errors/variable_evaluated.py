import tensorflow as tf

tf.compat.v1.disable_eager_execution()
variable = tf.Variable(1.0)
with tf.compat.v1.Session() as session:
    session.run(tf.compat.v1.global_variables_initializer())
    print(session.run(variable))
