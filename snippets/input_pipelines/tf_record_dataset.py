import tensorflow as tf

gzip = tf.io.TFRecordOptions("GZIP")
with tf.io.TFRecordWriter("data.tfrecord", gzip) as writer:
    for number in 7, 8:
        example = tf.train.Example()
        example.features.feature["x"].int64_list.value.append(number)
        writer.write(example.SerializeToString())

for record in tf.data.TFRecordDataset("data.tfrecord", "GZIP"):
    example = tf.train.Example.FromString(record.numpy())
    print(example.features.feature["x"].int64_list.value[0])
