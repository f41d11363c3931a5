import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
images = tf.reshape(tf.range(16.0), (1, 4, 4, 1))
outputs = tf.keras.layers.MaxPooling2D(2, 2)(images)
with tf.Session() as session:
    print(session.run(outputs)[0, :, :, 0])
