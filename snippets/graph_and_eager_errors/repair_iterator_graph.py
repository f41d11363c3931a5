import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

value = tf.data.make_one_shot_iterator(
    tf.data.Dataset.range(2)
).get_next()
with tf.Session() as session:
    print(session.run(value))
    print(session.run(value))
