import tensorflow as tf

gzip = tf.python_io.TFRecordOptions(
    tf.python_io.TFRecordCompressionType.GZIP
)
with tf.python_io.TFRecordWriter("data.tfrecord", gzip) as writer:
    for number in 7, 8:
        example = tf.train.Example()
        example.features.feature["x"].int64_list.value.append(number)
        writer.write(example.SerializeToString())

for record in tf.python_io.tf_record_iterator("data.tfrecord", gzip):
    example = tf.train.Example.FromString(record)
    print(example.features.feature["x"].int64_list.value[0])
