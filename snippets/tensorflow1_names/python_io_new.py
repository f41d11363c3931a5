import tensorflow as tf

with tf.io.TFRecordWriter("data.tfrecord") as writer:
    writer.write(b"one record")
print([
    len(record.numpy())
    for record in tf.data.TFRecordDataset("data.tfrecord")
])
