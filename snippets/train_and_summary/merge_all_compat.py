import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    v1.summary.scalar("loss", 0.5)
    v1.summary.image("digit", tf.zeros([1, 2, 2, 3]))
    text = session.run(v1.summary.merge_all())
    writer = v1.summary.FileWriter("logs")
    writer.add_summary(text, 3)
    writer.close()
print([value.tag for value in v1.Summary.FromString(text).value])
