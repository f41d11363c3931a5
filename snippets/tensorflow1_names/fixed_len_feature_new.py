import tensorflow as tf

features = {"x": tf.io.FixedLenFeature([], tf.int64)}
example = tf.train.Example()
example.features.feature["x"].int64_list.value.append(7)
parsed = tf.io.parse_single_example(
    example.SerializeToString(), features
)
print(parsed["x"].numpy())
