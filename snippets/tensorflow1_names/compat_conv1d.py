import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
outputs = tf.layers.conv1d(
    tf.ones((1, 5, 2)), 4, 3, kernel_initializer=tf.ones_initializer()
)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    result = session.run(outputs)
    print(result.sum(), result.shape)
