import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    summary = v1.summary.scalar("loss", 0.5)
    print(v1.Summary.FromString(session.run(summary)))
