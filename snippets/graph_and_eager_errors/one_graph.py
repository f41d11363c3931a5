import tensorflow as tf

v1 = getattr(tf.compat, "v1", tf)  # TensorFlow 1.12 has no compat.v1
with tf.Graph().as_default() as graph:
    x = tf.constant(1.0)
with graph.as_default(), v1.Session() as session:
    print(session.run(tf.add(x, tf.constant(2.0))))
