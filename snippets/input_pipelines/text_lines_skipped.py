import tensorflow as tf

with open("a.txt", "w") as file:
    file.write("one\ntwo\n")

for line in tf.data.TextLineDataset("a.txt").skip(1):
    print(line.numpy())
