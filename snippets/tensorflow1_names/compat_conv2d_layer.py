import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
images = tf.ones((1, 4, 4, 1))
layer = tf.keras.layers.Conv2D(2, 3, kernel_initializer="ones")
outputs = layer(images)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(tf.reduce_sum(outputs)), outputs.shape)
