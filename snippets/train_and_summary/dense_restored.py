import tensorflow as tf

v1 = tf.compat.v1
for training in True, False:
    with tf.Graph().as_default(), v1.Session() as session:
        tf.keras.layers.Dense(4)(tf.zeros([2, 3]))
        saver = v1.train.Saver()
        session.run(v1.global_variables_initializer())
        if training:
            saver.save(session, "./model")
        else:
            saver.restore(session, "./model")
            print([v.name for v in v1.global_variables()])
