import tensorflow as tf

example = tf.train.Example()
example.features.feature["x"].int64_list.value.append(7)
parsed = tf.parse_single_example(
    example.SerializeToString(), {"x": tf.VarLenFeature(tf.int64)}
)
with tf.Session() as session:
    print(session.run(parsed["x"]).values.tolist())
