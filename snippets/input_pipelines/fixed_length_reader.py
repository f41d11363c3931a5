import tensorflow as tf

with open("data.bin", "wb") as file:
    file.write(bytes([1, 10, 11, 2, 20, 21]))

reader = tf.FixedLengthRecordReader(record_bytes=3)
files = tf.train.string_input_producer(["data.bin"], num_epochs=1)
_, record = reader.read(files)
numbers = tf.decode_raw(record, tf.uint8)
with tf.train.MonitoredSession() as session:
    while not session.should_stop():
        print(session.run(numbers))
