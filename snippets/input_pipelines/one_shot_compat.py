import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    data = tf.data.Dataset.range(3).map(lambda x: x * 10)
    number = v1.data.make_one_shot_iterator(data).get_next()
    try:
        while True:
            print(session.run(number))
    except tf.errors.OutOfRangeError:
        print("end")
