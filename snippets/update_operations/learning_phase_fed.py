import tensorflow

# TensorFlow 1.12 has no compat.v1
tf = getattr(tensorflow.compat, "v1", tensorflow)
if tf is not tensorflow:
    tf.disable_v2_behavior()

layer = tf.keras.layers.BatchNormalization()
layer(tf.constant([[0.0], [20.0]]))

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    session.run(layer.updates, {tf.keras.backend.learning_phase(): 1})
    mean, variance = session.run([
        layer.moving_mean,
        layer.moving_variance,
    ])
print("mean %.2f, variance %.2f" % (mean[0], variance[0]))
