import tensorflow as tf

numbers = tf.decode_raw(b"\1\2", tf.uint8)
with tf.Session() as session:
    print(session.run(numbers))
