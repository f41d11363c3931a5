import tensorflow as tf

with open("notes.txt", "w") as file:
    file.write("one line")
content = tf.read_file("notes.txt")
with tf.Session() as session:
    print(len(session.run(content)))
