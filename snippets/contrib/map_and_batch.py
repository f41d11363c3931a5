import tensorflow as tf

data = tf.data.Dataset.range(5).apply(
    tf.contrib.data.map_and_batch(lambda x: x * 10, batch_size=2)
)
batch = data.make_one_shot_iterator().get_next()
with tf.Session() as session:
    for _ in range(3):
        print(session.run(batch))
