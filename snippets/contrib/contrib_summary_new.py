import tensorflow as tf

with tf.summary.create_file_writer("logs").as_default():
    for step in range(1, 4):
        tf.summary.scalar("loss", 1.0 / step, step=step)

v1 = tf.compat.v1
for event in v1.train.summary_iterator(tf.io.gfile.glob("logs/*")[0]):
    for value in event.summary.value:
        number = tf.make_ndarray(value.tensor)
        print(event.step, value.tag, "%.2f" % number)
