import tensorflow as tf

tf.io.gfile.makedirs("data")
with tf.io.gfile.GFile("data/notes.txt", "w") as file:
    file.write("one line")
print(tf.io.gfile.exists("data/notes.txt"), tf.io.gfile.listdir("data"))
