import tensorflow as tf

with open("notes.txt", "w") as file:
    file.write("one line")
content = tf.io.read_file("notes.txt")
print(len(content.numpy()))
