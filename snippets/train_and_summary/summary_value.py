import tensorflow as tf

value = tf.Summary.Value(tag="loss", simple_value=0.5)
writer = tf.summary.FileWriter("logs")
writer.add_summary(tf.Summary(value=[value]), 3)
writer.close()
for event in tf.train.summary_iterator(tf.gfile.Glob("logs/*")[0]):
    for value in event.summary.value:
        print(event.step, value.tag, value.simple_value)
