import tensorflow as tf
from tensorflow.contrib import summary

tf.enable_eager_execution()
step = tf.train.get_or_create_global_step()
writer = summary.create_file_writer("logs")
with writer.as_default(), summary.always_record_summaries():
    for _ in range(3):
        step.assign_add(1)
        summary.scalar("loss", 1.0 / int(step))
writer.flush()

for event in tf.train.summary_iterator(tf.gfile.Glob("logs/*")[0]):
    for value in event.summary.value:
        print(event.step, value.tag, "%.2f" % value.simple_value)
