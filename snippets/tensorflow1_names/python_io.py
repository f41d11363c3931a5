import tensorflow as tf

writer = tf.python_io.TFRecordWriter("data.tfrecord")
writer.write(b"one record")
writer.close()
print([
    len(record)
    for record in tf.python_io.tf_record_iterator("data.tfrecord")
])
