import tensorflow

# TensorFlow 1.12 has no compat.v1
tf = getattr(tensorflow.compat, "v1", tensorflow)
if tf is not tensorflow:
    tf.disable_v2_behavior()

layer = tf.layers.BatchNormalization()
layer(tf.constant([[0.0], [20.0]]), training=True)

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    session.run(tf.get_collection(tf.GraphKeys.UPDATE_OPS))
    mean, variance = session.run([
        layer.moving_mean,
        layer.moving_variance,
    ])
print("mean %.2f, variance %.2f" % (mean[0], variance[0]))
