import tensorflow as tf

io = tf.compat.v1.python_io
gzip = io.TFRecordOptions(io.TFRecordCompressionType.GZIP)
with io.TFRecordWriter("data.tfrecord", gzip) as writer:
    for number in 7, 8:
        example = tf.train.Example()
        example.features.feature["x"].int64_list.value.append(number)
        writer.write(example.SerializeToString())

for record in io.tf_record_iterator("data.tfrecord", gzip):
    example = tf.train.Example.FromString(record)
    print(example.features.feature["x"].int64_list.value[0])
