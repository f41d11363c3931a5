import tensorflow as tf

merged = tf.summary.merge(
    [tf.summary.scalar("loss", 0.5), tf.summary.scalar("rate", 0.75)]
)
with tf.Session() as session:
    summary = tf.Summary.FromString(session.run(merged))
print([(value.tag, value.simple_value) for value in summary.value])
