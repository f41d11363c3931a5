import tensorflow as tf

reader = tf.TFRecordReader()
print(reader.supports_serialize)
