import tensorflow as tf

table = tf.lookup.StaticHashTable(
    tf.lookup.KeyValueTensorInitializer(["cat", "dog"], [3, 7]), -1
)
print(table.lookup(tf.constant(["dog", "bird"])).numpy())
