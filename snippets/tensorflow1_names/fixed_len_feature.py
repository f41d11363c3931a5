import tensorflow as tf

features = {"x": tf.FixedLenFeature([], tf.int64)}
example = tf.train.Example()
example.features.feature["x"].int64_list.value.append(7)
parsed = tf.parse_single_example(example.SerializeToString(), features)
with tf.Session() as session:
    print(session.run(parsed["x"]))
