import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    tf.summary.scalar("loss", tf.constant(0.5))
    tf.summary.scalar("accuracy", tf.constant(0.75))
    merged = tf.summary.merge_all()
    with tf.Session() as session:
        summary = tf.Summary.FromString(session.run(merged))
print([value.simple_value for value in summary.value])
