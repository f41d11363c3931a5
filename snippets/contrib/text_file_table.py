import tensorflow as tf

with open("words.txt", "w") as file:
    file.write("cat\ndog\n")

lines = tf.lookup.TextFileInitializer(
    "words.txt",
    tf.string,
    tf.lookup.TextFileIndex.WHOLE_LINE,
    tf.int64,
    tf.lookup.TextFileIndex.LINE_NUMBER,
)
table = tf.lookup.StaticVocabularyTable(lines, num_oov_buckets=1)
print(table.lookup(tf.constant(["dog", "bird", "cat"])).numpy())
