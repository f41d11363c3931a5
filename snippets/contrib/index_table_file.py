import tensorflow as tf
from tensorflow.contrib import lookup

with open("words.txt", "w") as file:
    file.write("cat\ndog\n")

table = lookup.index_table_from_file("words.txt", num_oov_buckets=1)
ids = table.lookup(tf.constant(["dog", "bird", "cat"]))
with tf.Session() as session:
    session.run(tf.tables_initializer())
    print(session.run(ids))
