import tensorflow as tf

with open("a.txt", "w") as file:
    file.write("one\ntwo\n")

reader = tf.TextLineReader(skip_header_lines=1)
files = tf.train.string_input_producer(["a.txt"], num_epochs=1)
_, line = reader.read(files)
with tf.train.MonitoredSession() as session:
    print(session.run(line))
