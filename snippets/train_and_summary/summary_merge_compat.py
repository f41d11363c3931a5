import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    merged = v1.summary.merge(
        [
            v1.summary.scalar("loss", 0.5),
            v1.summary.scalar("rate", 0.75),
        ]
    )
    summary = v1.Summary.FromString(session.run(merged))
print([(value.tag, value.simple_value) for value in summary.value])
