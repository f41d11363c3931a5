import tensorflow as tf

tf.gfile.MakeDirs("data")
with tf.gfile.GFile("data/notes.txt", "w") as file:
    file.write("one line")
print(tf.gfile.Exists("data/notes.txt"), tf.gfile.ListDirectory("data"))
