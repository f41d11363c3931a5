import tensorflow as tf

with open("notes.txt", "w") as file:
    file.write("one line")
print(tf.gfile.FastGFile("notes.txt", "r").read())
