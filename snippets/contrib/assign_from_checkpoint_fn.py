import tensorflow as tf
from tensorflow.contrib import framework

tf.get_variable("weight", initializer=[1.0, 2.0])
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    path = tf.train.Saver().save(session, "./model")
    session.run(tf.global_variables()[0].assign([0.0, 0.0]))

    variables = framework.get_variables_to_restore(exclude=["head"])
    restore = framework.assign_from_checkpoint_fn(path, variables)
    restore(session)
    print(session.run(variables[0]))
