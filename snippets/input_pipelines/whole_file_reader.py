import tensorflow as tf

for name in "a.txt", "b.txt":
    with open(name, "w") as file:
        file.write("text of " + name)

reader = tf.WholeFileReader()
names = tf.train.match_filenames_once("*.txt")
files = tf.train.string_input_producer(
    names, num_epochs=1, shuffle=False
)
name, content = reader.read(files)
with tf.train.MonitoredSession() as session:
    while not session.should_stop():
        print(*session.run([name, content]))
