import tensorflow as tf

words = tf.string_split(["the cat sat"])
mean, update = tf.metrics.mean(tf.to_float(tf.range(4)))
tf.summary.scalar("mean", mean)
merged = tf.summary.merge(tf.get_collection(tf.GraphKeys.SUMMARIES))
with tf.Session() as session:
    session.run(tf.local_variables_initializer())
    print(session.run(words).values)
    print(session.run(tf.Print(update, [update])))
    print(tf.Summary.FromString(session.run(merged)).value[0].tag)
