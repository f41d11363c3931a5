import tensorflow.compat.v1 as tf

for evaluation in False, True:
    with tf.Graph().as_default(), tf.Session() as sess:
        tf.keras.layers.Dense(4)(tf.zeros([2, 3]))
        saver = tf.train.Saver()
        if evaluation:
            saver.restore(sess, "./model")
            print([v.name for v in tf.global_variables()])
        else:
            sess.run(tf.global_variables_initializer())
            saver.save(sess, "./model")
