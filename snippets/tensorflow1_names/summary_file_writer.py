import tensorflow as tf

writer = tf.summary.FileWriter("logs")
for step in range(3):
    value = tf.Summary.Value(tag="loss", simple_value=1.0 / (step + 1))
    writer.add_summary(tf.Summary(value=[value]), step)
writer.close()

[path] = tf.gfile.Glob("logs/*")
for event in tf.train.summary_iterator(path):
    for value in event.summary.value:
        print(event.step, value.tag, round(value.simple_value, 2))
