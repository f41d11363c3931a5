import tensorflow as tf

with tf.python_io.TFRecordWriter("data.tfrecord") as writer:
    for number in 7, 8:
        example = tf.train.Example()
        example.features.feature["x"].int64_list.value.append(number)
        example.features.feature["t"].bytes_list.value.append(b"\1\2")
        writer.write(example.SerializeToString())

files = tf.train.string_input_producer(["data.tfrecord"], num_epochs=1)
_, record = tf.TFRecordReader().read(files)
features = tf.parse_single_example(
    record,
    {
        "x": tf.FixedLenFeature([], tf.int64),
        "t": tf.FixedLenFeature([], tf.string),
    },
)
raw = tf.reshape(tf.decode_raw(features["t"], tf.uint8), [2])
batch = tf.train.batch([features["x"], raw], batch_size=2)
with tf.train.MonitoredSession() as session:
    print([part.tolist() for part in session.run(batch)])
