import tensorflow as tf

with tf.io.TFRecordWriter("data.tfrecord") as writer:
    for number in (7, 8):
        example = tf.train.Example()
        example.features.feature["x"].int64_list.value.append(number)
        writer.write(example.SerializeToString())

features = {"x": tf.io.FixedLenFeature([], tf.int64)}
for record in tf.data.TFRecordDataset("data.tfrecord"):
    print(tf.io.parse_single_example(record, features)["x"].numpy())
print(tf.io.read_file("data.tfrecord").dtype.name)
