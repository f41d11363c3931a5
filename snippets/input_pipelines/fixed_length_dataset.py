import tensorflow as tf

with open("data.bin", "wb") as file:
    file.write(bytes([1, 10, 11, 2, 20, 21]))

for record in tf.data.FixedLengthRecordDataset("data.bin", 3):
    print(tf.io.decode_raw(record, tf.uint8).numpy())
