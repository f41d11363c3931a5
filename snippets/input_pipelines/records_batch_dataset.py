import tensorflow as tf

with tf.io.TFRecordWriter("data.tfrecord") as writer:
    for number in 7, 8:
        example = tf.train.Example()
        example.features.feature["x"].int64_list.value.append(number)
        example.features.feature["t"].bytes_list.value.append(b"\1\2")
        writer.write(example.SerializeToString())


def parse(record):
    features = tf.io.parse_single_example(
        record,
        {
            "x": tf.io.FixedLenFeature([], tf.int64),
            "t": tf.io.FixedLenFeature([], tf.string),
        },
    )
    raw = tf.reshape(tf.io.decode_raw(features["t"], tf.uint8), [2])
    return features["x"], raw


data = tf.data.TFRecordDataset("data.tfrecord").map(parse)
for batch in data.batch(2, drop_remainder=True):
    print([part.numpy().tolist() for part in batch])
