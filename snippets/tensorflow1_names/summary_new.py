import tensorflow as tf

with tf.summary.create_file_writer("logs").as_default():
    for step in range(3):
        tf.summary.scalar("loss", 1.0 / (step + 1), step=step)

[path] = tf.io.gfile.glob("logs/*")
for record in tf.data.TFRecordDataset(path):
    event = tf.compat.v1.Event.FromString(record.numpy())
    for value in event.summary.value:
        print(
            event.step,
            value.tag,
            round(float(tf.make_ndarray(value.tensor)), 2),
        )
