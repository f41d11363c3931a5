import tensorflow as tf

x = tf.constant(1.0)
with tf.Graph().as_default() as graph:
    total = tf.add(x, [1.0, 2.0])
with tf.Session(graph=total.graph) as session:
    print(session.run(total).tolist())
