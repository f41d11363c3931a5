import tensorflow as tf

x = tf.constant([1.5, 2.5])
with tf.Session() as session:
    array = session.run(x)
    least, whole = session.run([tf.reduce_min(x), tf.cast(x, tf.int32)])
print(array.min(), array.astype("int32").tolist())
print(least, whole.tolist())
