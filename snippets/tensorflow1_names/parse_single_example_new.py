import tensorflow as tf

example = tf.train.Example()
example.features.feature["x"].int64_list.value.append(7)
parsed = tf.io.parse_single_example(
    example.SerializeToString(), {"x": tf.io.VarLenFeature(tf.int64)}
)
print(parsed["x"].values.numpy().tolist())
