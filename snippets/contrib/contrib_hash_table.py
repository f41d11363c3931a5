import tensorflow as tf
from tensorflow.contrib import lookup

table = lookup.HashTable(
    lookup.KeyValueTensorInitializer(["cat", "dog"], [3, 7]), -1
)
ids = table.lookup(tf.constant(["dog", "bird"]))
with tf.Session() as session:
    session.run(table.init)
    print(session.run(ids))
