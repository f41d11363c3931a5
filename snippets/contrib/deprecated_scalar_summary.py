import tensorflow as tf

summary = tf.contrib.deprecated.scalar_summary("loss", 0.5)
with tf.Session() as session:
    print(tf.Summary.FromString(session.run(summary)))
