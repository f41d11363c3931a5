import tensorflow as tf

tf.summary.scalar("loss", 0.5)
tf.summary.image("digit", tf.zeros([1, 2, 2, 3]))
with tf.Session() as session:
    text = session.run(tf.summary.merge_all())
    writer = tf.summary.FileWriter("logs")
    writer.add_summary(text, 3)
    writer.close()
print([value.tag for value in tf.Summary.FromString(text).value])
