import tensorflow as tf
from tensorflow.contrib import lookup

table = lookup.index_table_from_tensor(
    ["cat", "dog"], num_oov_buckets=1
)
ids = table.lookup(tf.constant(["dog", "bird", "cat"]))
back = lookup.index_to_string_table_from_tensor(["cat", "dog"])
words = back.lookup(ids)
with tf.Session() as session:
    session.run(tf.tables_initializer())
    for value in session.run([ids, words]):
        print(value)
