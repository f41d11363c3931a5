import tensorflow as tf

data = tf.data.Dataset.range(3).map(lambda x: x * 10)
number = data.make_one_shot_iterator().get_next()
with tf.Session() as session:
    try:
        while True:
            print(session.run(number))
    except tf.errors.OutOfRangeError:
        print("end")
