import tensorflow as tf

columns = tf.decode_csv("1,2.5", [[0], [0.0]])
with tf.Session() as session:
    print(*session.run(columns))
