import tensorflow as tf

data = tf.data.Dataset.range(4).apply(
    tf.contrib.data.shuffle_and_repeat(4, count=2, seed=1)
)
number = data.make_one_shot_iterator().get_next()
with tf.Session() as session:
    first = [session.run(number) for _ in range(4)]
    print(
        sorted(first), [session.run(number) for _ in range(4)] != first
    )
