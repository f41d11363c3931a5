import tensorflow as tf

reader = tf.TFRecordReader()
writer = tf.python_io.TFRecordWriter("data.tfrecord")
writer.write(b"one record")
writer.close()

files = tf.FIFOQueue(1, tf.string)
_, record = reader.read(files)
with tf.Session() as session:
    session.run(files.enqueue("data.tfrecord"))
    print([len(session.run(record))])
