import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
scopes = ["layer_0", "layer_1"]

with tf.Graph().as_default(), tf.Session() as session:
    for scope in scopes:
        tf.get_variable(scope + "/dense/kernel", initializer=[[2.0]])
        tf.get_variable(scope + "/dense/bias", initializer=[1.0])
    session.run(tf.global_variables_initializer())
    tf.train.Saver().save(session, "./pretrained")

with tf.Graph().as_default(), tf.Session() as session:
    hidden = tf.constant([[3.0]])
    for scope in scopes:
        with tf.variable_scope(scope):
            hidden = tf.layers.dense(hidden, 1)
    saved = dict(tf.train.list_variables("./pretrained"))
    names = [v.name[:-2] for v in tf.trainable_variables()]
    names = [name for name in names if name in saved]
    tf.train.init_from_checkpoint(
        "./pretrained", {name: name for name in names})
    session.run(tf.global_variables_initializer())
    biases = session.run(tf.trainable_variables()[1::2])
    print([bias.tolist() for bias in biases])
