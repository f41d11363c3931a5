import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim
v1 = tf.compat.v1 if hasattr(tf.compat, "v1") else tf

with tf.Graph().as_default(), v1.Session() as session:
    penalty = slim.l2_regularizer(0.01)
    with slim.arg_scope([slim.conv2d], weights_regularizer=penalty):
        ones = v1.ones_initializer()
        images = tf.zeros([1, 8, 8, 3])
        outputs = slim.conv2d(images, 6, 3, weights_initializer=ones)
    session.run(v1.global_variables_initializer())
    loss = v1.losses.get_regularization_loss()
    print(outputs.shape, "%.2f" % session.run(loss))
