import tensorflow as tf

inputs = tf.constant(0.0, shape=[1, 28, 28, 1])
outputs = tf.keras.layers.Conv2D(32, 3, activation="relu")(inputs)
with tf.compat.v1.Session() as session:
    session.run(tf.compat.v1.global_variables_initializer())
    print("Success:", session.run(outputs).shape)
