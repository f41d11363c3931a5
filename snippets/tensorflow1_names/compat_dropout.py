import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
outputs = tf.layers.dropout(tf.ones((1, 3)), 0.5, training=False)
with tf.Session() as session:
    print(session.run(outputs))
