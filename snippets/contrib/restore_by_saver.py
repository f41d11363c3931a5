import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    v1.get_variable("weight", initializer=[1.0, 2.0])
    session.run(v1.global_variables_initializer())
    path = v1.train.Saver().save(session, "./model")
    session.run(v1.global_variables()[0].assign([0.0, 0.0]))

    variables = [
        variable
        for variable in v1.global_variables()
        if not variable.op.name.startswith("head")
    ]
    v1.train.Saver(variables).restore(session, path)
    print(session.run(variables[0]))
