import tensorflow as tf

keys, values = (
    tf.constant(["cat", "dog"]),
    tf.constant([0, 1], tf.int64),
)
table = tf.lookup.StaticVocabularyTable(
    tf.lookup.KeyValueTensorInitializer(keys, values), num_oov_buckets=1
)
ids = table.lookup(tf.constant(["dog", "bird", "cat"]))
back = tf.lookup.StaticHashTable(
    tf.lookup.KeyValueTensorInitializer(values, keys), "UNK"
)
for value in ids, back.lookup(ids):
    print(value.numpy())
