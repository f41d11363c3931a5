import tensorflow as tf

with open("notes.txt", "w") as file:
    file.write("one line")
notes = tf.io.gfile.GFile("notes.txt", "r")
print(notes.size(), notes.read())
