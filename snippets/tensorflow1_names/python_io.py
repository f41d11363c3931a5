import tensorflow as tf

writer = tf.python_io.TFRecordWriter("data.tfrecord")
writer.write(b"one record")
writer.close()
print("written")
