import tensorflow as tf

value = tf.data.Dataset.range(2).make_one_shot_iterator().get_next()
with tf.Session() as session:
    print(session.run(value))
    print(session.run(value))
