import tensorflow as tf

v1 = tf.compat.v1
value = v1.Summary.Value(tag="loss", simple_value=0.5)
with tf.Graph().as_default():
    writer = v1.summary.FileWriter("logs")
    writer.add_summary(v1.Summary(value=[value]), 3)
    writer.close()
for event in v1.train.summary_iterator(tf.io.gfile.glob("logs/*")[0]):
    for value in event.summary.value:
        print(event.step, value.tag, value.simple_value)
